import { serviceOn, servicesOn } from '../../law/texts/services-on.ts'
import { isCountedUnit, wholeMonthUnits } from '../case/counted-unit.ts'

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
    ...wholeMonthUnits,
    ...besideTheCatalogue,
  ]),
]

export const isCounted = (unit: string): boolean => isCountedUnit(unit) && unit !== '市町村の定めによる'

/** The unit that the catalogue has for a service. */
export const usualUnit = (code: string, on: string): string =>
  serviceOn(code, Temporal.PlainDate.from(on))?.unit ?? '市町村の定めによる'
