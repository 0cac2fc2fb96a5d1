import type { Download } from '../case/screen.ts'
import { matchingGrid } from './matching-grid.ts'
import { scopeOf } from './scope-of.ts'
import { todaysMatching } from './todays-matching.ts'

const kinds = {
  csv: { ending: 'csv', type: 'text/csv; charset=utf-8' },
  sjis: { ending: 'sjis.csv', type: 'text/csv; charset=shift_jis' },
  xlsx: { ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
} as const

/** 提案のファイル; of one district where `?district=` names it. Where nothing can be computed, the page says so. */
export const matchingDownloads: readonly Download[] = (['csv', 'sjis', 'xlsx'] as const).map((kind) => ({
  path: `/matching.${kinds[kind].ending}`,
  who: ['窓口', '係長'],
  audit: '受ける事業所の提案をファイルで受け取る',
  load: async (at) => {
    const today = await todaysMatching(at)
    // As on the page: a district of nobody is none.
    const asked = at.query.get('district')
    const district = [...today.seekers.values()].some((one) => one.district === asked) ? asked : null
    if (!today.matching)
      return {
        instead: `/matching?${new URLSearchParams({ ...(district ? { district } : {}), file: 'none' })}`,
      }
    const scope = scopeOf(today, district)
    // The file is read by people, and does not come back: one letter must not keep all the others from them.
    const written = await at.writeGrid(matchingGrid(at, scope), kind, { geta: true })
    const isWritten = 'bytes' in written
    return {
      subject: {
        ...{ person: null, caseId: null, relation: '支給決定機関' },
        listed: [...scope.pairs, ...scope.nobody].map(({ seeker }) => seeker.id),
      },
      body: isWritten ? written.bytes : new TextEncoder().encode(written.says),
      type: isWritten ? kinds[kind].type : 'text/plain; charset=utf-8',
      name: `matching-${at.today}.${isWritten ? kinds[kind].ending : 'txt'}`,
    }
  },
}))
