import { submission } from './submission.tsx'

/** ⑧ 計画案の提出 */
export const submitPlanDraftScreen = submission('案')
