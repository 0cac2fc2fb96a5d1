/**
 * 障害支援区分の認定の有効期間
 *
 * How long a judged category holds.
 *
 * Source    介護給付費等に係る支給決定事務等について（事務処理要領）
 * Text      Three years; the board may give an opinion for less, from three months on. When it starts in the
 *           middle of a month, the rest of that month comes on top.
 * In force  2014-04-01 –
 * Reading   The end of the month as the last day.  [unconfirmed]
 */
import type { Provision } from '../kit/provision.ts'
import { sources } from '../texts/sources.ts'
import { categoryPeriod } from './category-period.ts'

export type CategoryValidityFacts = { start: Temporal.PlainDate; months: number }

/** Days are ISO strings; `until` is the last day. 短縮 needs the board's opinion. */
export type CategoryValidity =
  | { kind: '標準' | '短縮'; from: string; until: string }
  | { kind: '範囲外'; least: number; most: number }

const limits2014 = { least: 3, most: 36 }

export const categoryValidity: Provision<CategoryValidityFacts, CategoryValidity> = {
  id: 'category-validity',
  title: '障害支援区分の認定の有効期間',
  wordings: [
    {
      from: Temporal.PlainDate.from('2014-04-01'),
      until: null,
      binds: 'nation',
      citation: sources.grantManual,
      decide: ({ start, months }) => {
        const { least, most } = limits2014
        const unconfirmed = ['月の途中から始まる有効期間を月末まで延ばすこと']
        if (!Number.isInteger(months) || months < least || months > most) {
          const because = [`${months}か月は${least}か月から${most}か月までの外のため`]
          return { finding: { kind: '範囲外', least, most }, because }
        }
        const { from, until } = categoryPeriod(start, months)
        return {
          finding: {
            kind: months === most ? '標準' : '短縮',
            from: from.toString(),
            until: until.toString(),
          },
          because: [
            months === most
              ? `標準の${most}か月のため`
              : `審査会の意見で${most}か月を${months}か月に短くするため`,
          ],
          unconfirmed: start.day === 1 ? [] : unconfirmed,
        }
      },
    },
  ],
}
