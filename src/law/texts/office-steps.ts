import type { Citation } from '../kit/citation.ts'
import { sources } from './sources.ts'

/** The steps of the flow, by the number that leaflets print, that only a designated planning office takes. */
export const officeStepMarks = ['③', '⑬', '⑭', '⑮'] as const
export type OfficeStepMark = (typeof officeStepMarks)[number]

/**
 * 事業所だけがする段階
 *
 * They fall away for a self-plan: what each is called and the duty of the office behind it.
 *
 * Source    指定計画相談支援基準 第5条・第6条・第15条 (they bind designated offices only); 北区 作成のご案内
 */
export const officeSteps: Readonly<Record<OfficeStepMark, { title: string; citation: Citation }>> = {
  '③': { title: '相談支援事業所との契約', citation: sources.officeContract },
  '⑬': { title: 'サービス担当者会議', citation: sources.officePlanning },
  '⑭': { title: '計画の提出', citation: sources.officeReports },
  '⑮': { title: 'モニタリング', citation: sources.officeMonitoring },
}
