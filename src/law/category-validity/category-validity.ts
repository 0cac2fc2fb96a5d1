/**
 * 障害支援区分の認定の有効期間
 *
 * How long a judged category holds.
 *
 * Source    介護給付費等に係る支給決定事務等について（事務処理要領）
 * Text      Three years; the board may give an opinion for less, from three months on. When it starts in the
 *           middle of a month, the rest of that month comes on top.
 * In force  2014-04-01 –
 * Reading   The end of the month as the last day; three years still being the norm.  [unconfirmed]
 */
import { z } from 'zod'
import { day, whole } from '../kit/facts.ts'
import type { Provision, Reading } from '../kit/provision.ts'
import { endOfWholeMonths } from '../texts/end-of-whole-months.ts'
import { sourcesGrant } from '../texts/sources-grant.ts'
import { startBesideDecision } from '../texts/start-beside-decision.ts'

/** 障害支援区分 took the place of 障害程度区分. */
const since = Temporal.PlainDate.from('2014-04-01')
const limits2014 = { least: 3, most: 36 }

export const categoryValidityFacts = z.strictObject({
  start: day('有効期間の初日'),
  /** Wider than the limits, so that a number out of range is answered with the range. */
  months: whole('有効期間の月数', 0, 99, [2, 3, 35, 36, 37]),
})
export type CategoryValidityFacts = z.infer<typeof categoryValidityFacts>

/** Days are ISO strings; `until` is the last day. 短縮 needs the board's opinion. */
export type CategoryValidity =
  | { kind: '標準' | '短縮'; from: string; until: string }
  | { kind: '範囲外'; least: number; most: number }

const readings = {
  monthEnd: {
    says: '月の途中から始まる有効期間を月末まで延ばすこと',
    settledBy: '障害者総合支援法施行規則の区分の有効期間の条、事務処理要領の該当の節',
  },
  stillThreeYears: {
    says: '有効期間の標準が3年のまま変わっていないこと',
    settledBy: '障害者総合支援法施行令・施行規則の現在の条文（有効期間を延ばす改正の有無）',
  },
} satisfies Record<string, Reading>

export const categoryValidity: Provision<CategoryValidityFacts, CategoryValidity> = {
  id: 'category-validity',
  title: '障害支援区分の認定の有効期間',
  chapter: '障害支援区分',
  day: '区分の認定をする日',
  facts: categoryValidityFacts,
  readings: Object.values(readings),
  words: (finding) =>
    finding.kind === '範囲外'
      ? `有効期間にできるのは${finding.least}か月から${finding.most}か月まで`
      : `${finding.from}から${finding.until}まで（${finding.kind === '標準' ? '標準の期間' : '審査会の意見で短くした期間'}）`,
  mismatches: ({ start }, { on }) => startBesideDecision(start, since, on),
  wordings: [
    {
      from: since,
      until: null,
      binds: 'nation',
      citation: sourcesGrant.categoryValidity,
      says: '区分の認定の有効期間は3年（36か月）を標準とし、市町村審査会の意見により3か月以上3年未満に短くできる。月の途中から始まるときは、その月の残りを加えて月の末日までとする。',
      decide: ({ start, months }) => {
        const { least, most } = limits2014
        if (months < least || months > most) {
          const because = [`${months}か月は${least}か月から${most}か月までの外のため`]
          return {
            finding: { kind: '範囲外', least, most },
            because,
            unconfirmed: [readings.stillThreeYears.says],
          }
        }
        const until = endOfWholeMonths(start, months)
        const isNorm = months === most
        return {
          finding: { kind: isNorm ? '標準' : '短縮', from: start.toString(), until: until.toString() },
          because: [
            isNorm ? `標準の${most}か月のため` : `審査会の意見で${most}か月を${months}か月に短くするため`,
            ...(start.day === 1 ? [] : ['月の途中から始まり、その月の残りを加えるため']),
          ],
          unconfirmed: [readings.stillThreeYears.says, ...(start.day === 1 ? [] : [readings.monthEnd.says])],
        }
      },
    },
  ],
}
