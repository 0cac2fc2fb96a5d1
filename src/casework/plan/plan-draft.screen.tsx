import { planHome } from './plan-home.tsx'

/** ④ 計画案の作成 */
export const planDraftScreen = planHome('案')
