import { officeAdditionRows } from './office-addition-rows.ts'
import { personAdditionRows } from './person-addition-rows.ts'

/** 加算の単位数表: every addition that is counted in units. Those in percent: `percent-rows.ts`. */
export const additionRows = { ...personAdditionRows, ...officeAdditionRows }

export type AdditionName = keyof typeof additionRows
