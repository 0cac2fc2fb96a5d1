import type { PeriodKey } from './period-columns.ts'
import type { CityRegister, HolderOfPeriods } from './period-register.ts'
import type { PeriodsRead } from './read-periods.ts'

type Tell = (key: PeriodKey, found: string, expected: string, mend: string) => void

/** 登録とくらべる: the person and the office of a row as the registers have them; each is told of where it is not there. */
export const askRegisters =
  ({ persons, offices }: Pick<CityRegister, 'persons' | 'offices'>, inRow: (row: number) => Tell) =>
  ({
    row,
    certificate,
    office,
  }: PeriodsRead['halves'][number]): {
    readonly holder: HolderOfPeriods | undefined
    /** Null where none is written, undefined where there is none of that number. */
    readonly office: string | null | undefined
  } => {
    const tell = inRow(row)
    const holder = certificate === null ? undefined : persons.get(certificate)
    const found = office === null ? null : offices.get(office)
    if (certificate !== null && !holder)
      tell(
        'certificate',
        certificate,
        '登録のある人の番号',
        '先に「利用者」を取り込むか、番号を確かめてください',
      )
    if (found === undefined)
      tell(
        'office',
        office ?? '',
        '登録のある相談支援事業所の番号',
        '「事業所の登録」で先に登録するか、番号を確かめてください',
      )
    return { holder, office: found }
  }
