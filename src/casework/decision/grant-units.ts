import { municipalUnit, unitsOn } from '../../law/grant-amount/amount-units.ts'
import { isCountedUnit } from '../case/counted-unit.ts'

/** 支給量の単位: every unit that a certificate of that day may print. */
export const grantUnits = (on: string): readonly string[] => unitsOn(Temporal.PlainDate.from(on))

export const isCounted = (unit: string): boolean => isCountedUnit(unit) && unit !== municipalUnit
