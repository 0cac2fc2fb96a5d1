import { serviceOn } from '../../law/texts/services-on.ts'
import type { Grid } from '../kit/grid.ts'
import type { FileColumn } from './file-column.ts'
import { type PeriodKey, periodColumns } from './period-columns.ts'
import { type PersonKey, personColumns } from './person-columns.ts'
import type { PeriodLine } from './read-periods.ts'
import type { PersonLine } from './read-persons.ts'

/** 空のファイル: the headings, and one row that shows how it is filled in and is passed over when it is read. */
export const blankPersons = (): Grid => blank('利用者', personColumns)
export const blankPeriods = (): Grid => blank('支給決定', periodColumns)

const blank = (name: string, columns: readonly FileColumn[]): Grid => ({
  name,
  headings: columns.map((column) => column.name),
  rows: [columns.map(({ example }) => example)],
  notes: [],
})

/** 利用者のファイル: what `readPersons` reads. */
export const writtenPersons = (lines: readonly PersonLine[]): Grid =>
  written(
    '利用者',
    personColumns,
    lines,
    (line): Record<PersonKey, string | null> => ({
      ...{ certificate: line.certificate, name: line.name, kana: line.kana, birthDate: line.birthDate },
      ...{ address: line.address, telephone: line.telephone, mainDisability: line.mainDisability },
      disabilities: line.disabilities?.join('；') ?? null,
      ...{ district: line.district, language: line.language },
      ...{ guardianName: line.guardian?.name ?? null, guardianKana: line.guardian?.kana ?? null },
      guardianBirthDate: line.guardian?.birthDate ?? null,
      guardianRelation: line.guardian?.relation ?? null,
    }),
  )

/** 支給決定のファイル: what `readPeriods` reads. */
export const writtenPeriods = (lines: readonly PeriodLine[]): Grid =>
  written(
    '支給決定',
    periodColumns,
    lines,
    (line): Record<PeriodKey, string | null> => ({
      ...{ certificate: line.certificate, decidedOn: line.decidedOn, starts: line.starts, ends: line.ends },
      services: line.services.map((one) => serviceText(one, line.starts)).join('；'),
      ...{ plan: line.plan, reason: line.reason, office: line.office, target: line.target },
      ...{ subject: subjectText(line.subject), nextSubject: subjectText(line.nextSubject) },
      ...{ categoryUntil: line.categoryUntil, appliedOn: line.appliedOn },
      due: line.due?.map((day) => day.slice(0, 7)).join('；') ?? null,
    }),
  )

const written = <K extends string, L>(
  name: string,
  columns: readonly FileColumn<K>[],
  lines: readonly L[],
  cells: (line: L) => Record<K, string | null>,
): Grid => ({
  name,
  headings: columns.map((column) => column.name),
  rows: lines.map((line) => {
    const row = cells(line)
    return columns.map(({ key }) => row[key])
  }),
  notes: [],
})

const subjectText = (isSubject: boolean | null): string | null =>
  isSubject === null ? null : isSubject ? '対象' : '対象外'

const serviceText = ({ code, amount, unit }: PeriodLine['services'][number], on: string): string => {
  const name =
    unit === '回/月' ? '通院等乗降介助' : (serviceOn(code, Temporal.PlainDate.from(on))?.name ?? code)
  return amount === null ? name : `${name} ${amount}${unit ?? ''}`
}
