import { planHome } from './plan-home.tsx'

/** ⑭ 計画の作成 */
export const planScreen = planHome('計画')
