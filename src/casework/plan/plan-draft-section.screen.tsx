import { planSection } from './plan-section.tsx'

/** ④ 計画案の一つの節 */
export const planDraftSectionScreen = planSection('案')
