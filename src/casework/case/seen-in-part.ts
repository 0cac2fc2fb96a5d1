import { askedOffice } from './asked-office.ts'
import { selfPlanHelper } from './self-plan-helper.ts'

/** The relations by which one sees a case without the person's telephone, certificate number and guardian. */
export const seenInPart: readonly string[] = [askedOffice, selfPlanHelper]
