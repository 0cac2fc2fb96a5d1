import { writeGrid } from '../src/app/write-grid.ts'
import type { PeriodLine } from '../src/city/register-file/read-periods.ts'
import type { PersonLine } from '../src/city/register-file/read-persons.ts'
import { writtenPeriods, writtenPersons } from '../src/city/register-file/written-file.ts'
import { checkDigit } from '../src/law/check-digit/check-digit.ts'

export const certificate = (serial: number) => {
  const nine = String(100_000_000 + serial)
  return nine + checkDigit(nine)
}
export const person = (serial: number, more: Partial<PersonLine> = {}): PersonLine => ({
  ...{ row: 0, certificate: certificate(serial), name: `見本　${serial}郎`, kana: 'ミホン　タロウ' },
  ...{ birthDate: '1980-04-01', address: '見本町1丁目1番1号', telephone: '000-0000-0000' },
  ...{
    disabilities: ['知的', '精神'],
    mainDisability: '精神',
    district: null,
    language: null,
    guardian: null,
  },
  ...more,
})
export const period = (serial: number, more: Partial<PeriodLine> = {}): PeriodLine => ({
  ...{ row: 0, certificate: certificate(serial), decidedOn: '2026-03-20', starts: '2026-04-01' },
  ...{ ends: '2027-03-31', plan: '計画', reason: null, office: null, subject: true, nextSubject: null },
  services: [
    { code: '11', amount: 20, unit: '時間/月' },
    { code: '22', amount: 23, unit: '日/月' },
  ],
  ...{ target: null, categoryUntil: '2028-03-31', appliedOn: null, due: ['2026-09-01', '2027-03-01'] },
  ...more,
})
type FileKind = 'csv' | 'sjis' | 'xlsx'
const bytesOf = async (grid: Parameters<typeof writeGrid>[0], kind: FileKind = 'csv') => {
  const written = await writeGrid(grid, kind)
  if (!('bytes' in written)) throw new Error(written.says)
  return written.bytes
}
export const persons = (lines: readonly PersonLine[], kind?: FileKind) => bytesOf(writtenPersons(lines), kind)
export const periods = (lines: readonly PeriodLine[], kind?: FileKind) => bytesOf(writtenPeriods(lines), kind)
