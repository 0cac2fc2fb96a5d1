import { planSection } from './plan-section.tsx'

/** ⑭ 計画の一つの節 */
export const planSectionScreen = planSection('計画')
