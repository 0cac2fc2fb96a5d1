import type { Download } from '../case/screen.ts'
import { paperBytes } from './queries.ts'

/** 出した紙: the bytes as they were printed, never printed anew. */
export const paperDownload: Download = {
  path: '/papers/:id',
  who: ['窓口', '係長', '相談支援専門員', '事業所管理者', '事業者職員', '支援センター職員', '本人', '家族'],
  audit: '書類を開く',
  load: async (at) => {
    const paper = await paperBytes(at, at.params.id ?? '')
    return (
      paper && {
        subject: { person: paper.person, caseId: paper.case_id, relation: paper.relation },
        body: paper.pdf,
        type: 'application/pdf',
        name: `${paper.form}-${paper.issued_on}.pdf`,
      }
    )
  },
}
