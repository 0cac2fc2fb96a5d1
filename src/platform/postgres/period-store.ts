import { sql } from 'kysely'
import type { CaseFile } from '../../casework/case/file.ts'
import { type GrantPeriodOfCase, grantPeriodOf } from '../../casework/case/grant-period-of.ts'
import { cutByLater } from '../../casework/registers/cut-by-later.ts'
import type { Tx } from '../../casework/registers/tables.ts'

/**
 * 支給決定期間の写し: the rows of granted cases in the register of periods, with their contracts. A later decision for
 * the same person takes the place of what would run on beside it. Once the renewal has come by `today` (ISO), a row
 * stays where it was counted, whatever has been written of the person since.
 */
export const projectPeriods = async (
  tx: Tx,
  municipality: string,
  files: readonly CaseFile[],
  today: string,
): Promise<void> => {
  if (files.length === 0) return
  const persons = await tx
    .selectFrom('person')
    .where('municipality', '=', municipality)
    .where('id', 'in', [...new Set(files.map(({ person }) => person))])
    .select([
      'id',
      'main_disability as mainDisability',
      'disabilities',
      'district',
      'birth_date as birthDate',
    ])
    .orderBy('id')
    // A change of the person that is being written would otherwise pass this row by.
    .forShare()
    .execute()
  const known = new Map(persons.map((person) => [person.id, person]))
  const granted = files.flatMap((file) => {
    const person = known.get(file.person)
    const period = person && grantPeriodOf(file, person)
    return period ? [{ file, row: rowOf(file, period) }] : []
  })
  if (granted.length === 0) return
  await tx
    .insertInto('grant_period')
    .values(granted.map(({ file, row }) => ({ municipality, id: file.id, case_id: file.id, ...row })))
    .onConflict((conflict) =>
      conflict.constraint('grant_period_pk').doUpdateSet(({ ref }) => ({
        ...Object.fromEntries(rewritten.map((column) => [column, ref(`excluded.${column}`)])),
        cut_on: sql<string | null>`coalesce(excluded.cut_on, grant_period.cut_on)`,
        ...{ part: kept('part', today), mix: kept('mix', today), district: kept('district', today) },
      })),
    )
    .execute()
  await cutByLater(tx, municipality, [...new Set(granted.map(({ file }) => file.person))])
  await writeContracts(
    tx,
    municipality,
    granted.map(({ file }) => file),
  )
}

const rowOf = (file: CaseFile, period: GrantPeriodOfCase) => ({
  person: file.person,
  decided_on: period.decidedOn,
  ...{ starts: period.starts, ends: period.ends, last_ends: period.lastEnds },
  moved_to: period.movedTo,
  cut_on: period.cutOn,
  services: [...period.services],
  ...{ target: period.target, part: period.part, mix: period.mix, district: period.district },
  ...{ plan: period.plan, self_plan_reason: period.reason, office: period.office },
  ...{ subject: period.subject, next_subject: period.nextSubject },
  ...{ category_until: period.categoryUntil, applied_on: period.appliedOn },
  due_months: [...period.due],
  done_months: [...period.done],
  late_months: [...period.late],
})

/** What a row takes anew from its facts, whatever stood there. */
const rewritten = [
  ...(['person', 'decided_on', 'starts', 'ends', 'last_ends', 'moved_to', 'services', 'target'] as const),
  ...(['plan', 'self_plan_reason', 'office', 'subject', 'next_subject', 'category_until'] as const),
  ...(['applied_on', 'due_months', 'done_months', 'late_months'] as const),
] satisfies readonly (keyof ReturnType<typeof rowOf>)[]

/** Where a period was counted, as it stands once its renewal has come or another decision stands in its place. */
const kept = (column: 'part' | 'mix' | 'district', today: string) => {
  const [there, given] = [sql.ref<string | null>(`grant_period.${column}`), sql.ref(`excluded.${column}`)]
  return sql<string | null>`
    case when coalesce(grant_period.renews_on, grant_period.cut_on) <= ${today} then ${there} else ${given} end`
}

const writeContracts = async (tx: Tx, municipality: string, files: readonly CaseFile[]): Promise<void> => {
  await tx
    .deleteFrom('service_contract')
    .where('municipality', '=', municipality)
    .where(
      'period',
      'in',
      files.map(({ id }) => id),
    )
    .execute()
  const lines = files.flatMap(({ id, providers }) =>
    providers.flatMap(({ provider, service, contracted }) =>
      contracted ? [{ period: id, provider, service, ...contracted }] : [],
    ),
  )
  if (lines.length === 0) return
  await tx
    .insertInto('service_contract')
    .values(
      lines.map(({ period, provider, service, amount, unit }) => ({
        ...{ municipality, period, provider, service, unit },
        amount: amount !== null && Number.isInteger(amount) ? amount : null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
