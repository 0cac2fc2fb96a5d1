import type { Day, GrantedService } from '../case/fact.ts'
import type { ReviewTerms } from '../case/review-schedule.ts'

/** 決定の内容: everything the official decided, as the notice and the certificate print it. */
export type GrantTerms = {
  readonly services: readonly GrantedService[]
  /** Null where no office writes a plan. */
  readonly monitoring: ReviewTerms | null
  /** 負担上限月額 in yen, as judged by the municipality. */
  readonly ceiling: { readonly monthly: number; readonly from: Day; readonly until: Day }
  readonly mealSupport: boolean
  /** 特定障害者特別給付費, yen a month. */
  readonly specialBenefit: number | null
  readonly ceilingManager: string
  readonly certificateNumber: string
  readonly reason: string
  readonly remarks: string
  /** Id of the desk that answers questions. */
  readonly desk: string
}
