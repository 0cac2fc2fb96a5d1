import type { LateDraftsOfDesk } from '../../city/measures/desk-times.ts'
import type { At } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'
import type { HolderKind } from '../case/holder.ts'
import { holderWords } from '../case/turn-words.ts'
import { type Choice, hrefOf } from './choice.ts'
import { deskQuery } from './desk-asked.ts'
import { type MeasureSection, rowOf } from './measure-section.ts'

/** まだ来ない計画案: drafts past their day, by who is to write them. */
export const draftSection = (
  at: Pick<At, 'href'>,
  choice: Choice,
  desks: readonly LateDraftsOfDesk[],
): MeasureSection => ({
  key: 'drafts',
  title: 'まだ来ない計画案',
  says: '計画案の期限をすぎた手続きを、書く人ごとに数えました。期限の定めがない手続きは、数えません。手続きごとに1件です。二者が書いているとき（ご本人と、手伝う事業者）は事業者に、④と⑧の両方が期限をすぎているときは早いほうに数えるので、「いま待っている工程」の件数とは合わないことがあります。',
  tables: [
    {
      id: 'drafts-desks',
      caption: '期限をすぎた計画案（書く人ごと）',
      corner: '書く人',
      empty: '期限をすぎた計画案は、ありません。',
      columns: [
        { key: 'count', label: '件数' },
        { key: 'since', label: 'いちばん早い期限' },
        { key: 'longest', label: 'すぎた日数' },
      ],
      groups: [
        {
          key: 'desks',
          rows: desks.map((one) => {
            const head = one.name ?? holderWords[one.holder as HolderKind] ?? one.holder
            const { holder, party } = one
            const row = rowOf(
              `${one.holder}-${one.party ?? ''}`,
              head,
              [one.count, writtenDay(one.since), `${one.longest}日`],
              (column) =>
                column === 0
                  ? {
                      href: hrefOf(at, '/tables/measures/late-drafts', choice, deskQuery({ holder, party })),
                      opens: `件の一覧（${head}）`,
                    }
                  : null,
            )
            return one.name === null ? row : { ...row, name: true as const }
          }),
        },
      ],
    },
  ],
})
