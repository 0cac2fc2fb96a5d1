import { serviceOn, servicesOn } from '../../law/texts/services-on.ts'

/** Units that say the amount by themselves. */
const wholeMonth = ['当該月の日数', '当該月の日数から8日を引いた日数'] as const
const besideTheCatalogue = ['回/月', '市町村の定めによる'] as const

/**
 * 支給量の単位
 *
 * The units of the catalogue, and those that official certificates use beside them: 回/月 for 通院等乗降介助, the
 * month less eight days as the usual most of day services.
 */
export const grantUnits = (on: string): readonly string[] => [
  ...new Set([
    ...servicesOn(Temporal.PlainDate.from(on)).flatMap(({ unit }) => unit ?? []),
    ...wholeMonth,
    ...besideTheCatalogue,
  ]),
]

export const isCounted = (unit: string): boolean =>
  !(wholeMonth as readonly string[]).includes(unit) && unit !== '市町村の定めによる'

/** The unit that the catalogue has for a service. */
export const usualUnit = (code: string, on: string): string =>
  serviceOn(code, Temporal.PlainDate.from(on))?.unit ?? '市町村の定めによる'
