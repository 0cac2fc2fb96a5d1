/**
 * 割合の加算と減算
 *
 * Source    平成24年厚生労働省告示第125号・第126号 別表（令和6年4月1日、令和8年6月1日改正）
 * Text      特別地域 +15 %, 処遇改善 +5.1 % (from 2026-06-01); 虐待防止 −1 %, 業務継続計画 −1 % (from 2025-04-01),
 *           情報公表 −5 %. Rounded half up at the unit.
 * In force  2024-04-01 –
 * Reading   Percentages and codes from billing material; what the percentage is taken of; the code and base of 処遇改善加算; that 業務継続計画 waits until the
 *           end of March 2025; that the reduced amount is what is rounded.  [unconfirmed]
 */
import { z } from 'zod'
import { choice, flag, whole } from '../kit/facts.ts'
import type { Answer, Provision, Wording } from '../kit/provision.ts'
import { feeClaimSources } from '../texts/sources-fee-claims.ts'
import { benefit, noticeOf } from './benefit.ts'
import { feeReading } from './fee-reading.ts'
import {
  type PercentName,
  type PercentRow,
  percentNames,
  percentRows2024,
  percentRows2026,
} from './percent-rows.ts'
import { restsOnMidTerm, tableReadings } from './table-readings.ts'

export const percentFacts = z.strictObject({
  benefit,
  name: choice('加算・減算', percentNames),
  applies: flag('条件に当てはまる（加算：地域・届出、減算：措置・計画・報告がない）'),
  units: whole('もとになる単位数', 0, 1_000_000, [0, 1, 9, 10, 49, 50]),
})

export type PercentFacts = z.infer<typeof percentFacts>

/** `change` is added to the units (negative: taken from them); `permille` is 0 when nothing applies. */
export type PercentFinding = {
  name: PercentName
  code: string | null
  applies: boolean
  permille: number
  change: number
  units: number
}

const readings = {
  base: feeReading(
    '特別地域加算と減算の割合・番号を公開の請求の資料のとおりとし、その月の基本の報酬の単位数に掛けると読むこと',
  ),
  treatment: feeReading(
    '処遇改善加算を、処遇改善の計画などを届け出た事業所について、基本の報酬と加算を合わせた単位数の5.1%と読むこと（サービスコードは確かめられていない）',
    '令和8年6月の改正とサービスコード表',
  ),
  continuity: feeReading(
    '業務継続計画未策定減算を、令和7年3月31日まで適用しないと読むこと',
    '令和6年改正の附則の経過措置',
  ),
  rounding: feeReading(
    '割合の単位は1単位未満を四捨五入し、減算は減らす単位数を四捨五入して引くと読むこと',
    '端数の処理',
  ),
  midTerm: tableReadings.midTerm,
}

const waiting: PercentName = '業務継続計画未策定減算'

export const percentAddition: Provision<PercentFacts, PercentFinding> = {
  id: 'percent-addition',
  title: '割合の加算と減算',
  chapter: '報酬',
  day: '加算・減算のある月の日',
  facts: percentFacts,
  readings: Object.values(readings),
  words: ({ name, applies, permille, change, units }) =>
    applies
      ? `${name}：${permille / 10}%、${change}単位で、合わせて${units}単位`
      : `${name}はない：${units}単位のまま`,
  wordings: [
    wording(
      '2024-04-01',
      '2025-04-01',
      percentRows2024,
      [waiting],
      '業務継続計画未策定減算（1%）は、まだ適用しないと読む。',
    ),
    wording('2025-04-01', '2026-06-01', percentRows2024, [], '業務継続計画未策定減算（1%）も適用する。'),
    wording(
      '2026-06-01',
      null,
      percentRows2026,
      [],
      '業務継続計画未策定減算（1%）も適用し、処遇改善加算（5.1%）がある。',
    ),
  ],
}

function wording(
  from: string,
  until: string | null,
  rows: Partial<Record<PercentName, PercentRow>>,
  notYet: readonly PercentName[],
  more: string,
): Wording<PercentFacts, PercentFinding> {
  return {
    from: Temporal.PlainDate.from(from),
    until: until === null ? null : Temporal.PlainDate.from(until),
    binds: 'nation',
    citation: feeClaimSources.adultAdditions,
    says: `特別地域加算は15%。虐待防止措置未実施減算は1%、情報公表未報告減算は5%。1単位未満は四捨五入する。${more}`,
    decide: (facts, { on }) => {
      const answer = decide(facts, rows[facts.name], notYet.includes(facts.name))
      const isOld = answer.finding.applies && facts.name in percentRows2024
      return {
        ...answer,
        unconfirmed: [...(answer.unconfirmed ?? []), ...(isOld ? restsOnMidTerm(on) : [])],
      }
    },
  }
}

function decide(facts: PercentFacts, row: PercentRow | undefined, waits: boolean): Answer<PercentFinding> {
  const { name, units, applies } = facts
  const citation = noticeOf(facts.benefit)
  const none = { name, code: null, applies: false, permille: 0, change: 0, units }
  if (row === undefined) return { finding: none, because: [`${name}はこの日にまだないため`], citation }
  const late = name === waiting ? [readings.continuity.says] : []
  if (waits) {
    return { finding: none, because: [`${name}は経過措置の間のため`], citation, unconfirmed: late }
  }
  if (!applies) return { finding: none, because: [`「${row.condition}」に当てはまらないため`], citation }
  const { permille } = row
  const size = halfUp(units * Math.abs(permille))
  const change = permille < 0 ? 0 - size : size
  return {
    finding: { name, code: row.code[facts.benefit], applies, permille, change, units: units + change },
    because: [`「${row.condition}」に当てはまり、${units}単位の${permille / 10}%を四捨五入するため`],
    citation,
    unconfirmed: [
      name === '処遇改善加算' ? readings.treatment.says : readings.base.says,
      readings.rounding.says,
      ...late,
    ],
  }
}

/** Thousandths of a unit to whole units, half up, in whole numbers. */
function halfUp(thousandths: number): number {
  return Math.floor((thousandths + 500) / 1000)
}
