import { submission } from './submission.tsx'

/** ⑭ 計画の提出 */
export const submitPlanScreen = submission('計画')
