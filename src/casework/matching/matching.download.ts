import { writtenDay } from '../case/day-field.ts'
import type { Download } from '../case/screen.ts'
import { words } from './matching.words.ts'
import { todaysMatching } from './todays-matching.ts'

const kinds = {
  csv: { ending: 'csv', type: 'text/csv; charset=utf-8' },
  sjis: { ending: 'sjis.csv', type: 'text/csv; charset=shift_jis' },
  xlsx: { ending: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
} as const

/** 提案のファイル: the pairs, and those whom nobody can take with the cause; of one district where `?district=` names it. */
export const matchingDownloads: readonly Download[] = (['csv', 'sjis', 'xlsx'] as const).map((kind) => ({
  path: `/matching.${kinds[kind].ending}`,
  who: ['窓口', '係長'],
  audit: '受ける事業所の提案をファイルで受け取る',
  load: async (at) => {
    const { seekers, takers, matching } = await todaysMatching(at)
    if (!matching) return null
    const district = at.query.get('district')
    const seekerOf = (id: string) => {
      const one = seekers.get(id)
      return one && (!district || one.district === district) ? one : null
    }
    const rows = [
      ...matching.pairs.flatMap(({ seeker, taker, reasons }) => {
        const one = seekerOf(seeker)
        return one ? [{ one, office: takers.get(taker)?.name ?? '', why: reasons.join('、') }] : []
      }),
      ...matching.nobody.flatMap(({ seeker, cause: { says } }) => {
        const one = seekerOf(seeker)
        return one ? [{ one, office: null, why: says }] : []
      }),
    ]
    const written = await at.writeGrid(
      {
        name: '提案',
        headings: [
          '受けられる事業所',
          '氏名',
          'フリガナ',
          '地区',
          '障害の種別',
          'ことば',
          'いつから',
          'わけ',
        ],
        rows: rows.map(({ one, office, why }) => [
          ...[office, one.name, one.kana, one.district, one.disability, one.language],
          ...[one.waitingSince, why],
        ]),
        notes: [words.counted(writtenDay(at.today)), words.proposal],
      },
      kind,
    )
    const isWritten = 'bytes' in written
    return {
      subject: {
        ...{ person: null, caseId: null, relation: '支給決定機関' },
        listed: rows.map(({ one }) => one.id),
      },
      body: isWritten ? written.bytes : new TextEncoder().encode(written.says),
      type: isWritten ? kinds[kind].type : 'text/plain; charset=utf-8',
      name: `matching-${at.today}.${isWritten ? kinds[kind].ending : 'txt'}`,
    }
  },
}))
