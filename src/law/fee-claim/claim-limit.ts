/**
 * 報酬の請求の時効
 *
 * Until when the fee of a month may still be claimed.
 *
 * Source    practice of the claim offices names two years; 地方自治法 第236条第1項 (five years)
 * Text      (the two laws set no term of their own that we found)
 * In force  2012-04-01 –
 * Reading   Both terms, and where they begin. Within two years of the next month nothing has lapsed under either;
 *           after five years (and the months in which a claim is examined and paid) it has; between them an
 *           official decides.  [unconfirmed]
 */
import { z } from 'zod'
import { month } from '../kit/facts.ts'
import type { OccasionOfLaw } from '../kit/occasion-of-law.ts'
import type { Answer, Mismatch, Provision } from '../kit/provision.ts'
import { feeClaimSources } from '../texts/sources-fee-claims.ts'

const claimLimitFacts = z.strictObject({ month: month('報酬の月（計画やモニタリングの月）') })

type ClaimLimitFacts = z.infer<typeof claimLimitFacts>

/** `safeUntil`: last day on which no reading lets it lapse; `goneFrom`: first day on which every reading does. */
export type ClaimLimit = {
  state: '請求できる' | '職員が確かめる' | '時効'
  safeUntil: string
  goneFrom: string
}

const shorter = { years: 2, startsAfterMonths: 1 }
const longer = { years: 5, startsAfterMonths: 3 }

const settledBy = '市町村・国民健康保険団体連合会の請求の手引きと、地方自治法第236条第1項'
const readings = {
  shorter: { says: '請求の時効を、どんなに短くても報酬の月の翌月の1日から2年と読むこと', settledBy },
  longer: {
    says: '請求の時効を、どんなに長くても報酬の月の翌々々月の1日から5年（地方自治法の一般の時効）と読むこと',
    settledBy,
  },
}

export const claimLimit: Provision<ClaimLimitFacts, ClaimLimit> = {
  id: 'claim-limit',
  title: '報酬の請求の時効',
  chapter: '報酬',
  day: '請求する日',
  facts: claimLimitFacts,
  readings: Object.values(readings),
  words: ({ state, safeUntil, goneFrom }) =>
    `${state}（${safeUntil}まではどの読み方でも請求でき、${goneFrom}からは時効）`,
  mismatches: ({ month: of }, { on }): Mismatch[] =>
    Temporal.PlainDate.compare(startOf(of, shorter), on) > 0
      ? [{ field: 'month', expected: '請求する日より前に終わった月を入れてください' }]
      : [],
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: feeClaimSources.lapse,
      says:
        '報酬の請求は時効で消える。実務では2年とされるが、二つの法律に期間の条は見つかっておらず、市町村への債権の一般の時効は5年である。' +
        '2年までは請求でき、5年を過ぎると時効、その間は職員が確かめる（と読む）。',
      decide,
    },
  ],
}

function startOf(of: Temporal.PlainYearMonth, { startsAfterMonths }: { startsAfterMonths: number }) {
  return of.add({ months: startsAfterMonths }).toPlainDate({ day: 1 })
}

function decide({ month: of }: ClaimLimitFacts, { on }: OccasionOfLaw): Answer<ClaimLimit> {
  const end = startOf(of, shorter).add({ years: shorter.years })
  const gone = startOf(of, longer).add({ years: longer.years })
  const state =
    Temporal.PlainDate.compare(on, end) < 0
      ? '請求できる'
      : Temporal.PlainDate.compare(on, gone) < 0
        ? '職員が確かめる'
        : '時効'
  const why = {
    請求できる: `${of}の翌月1日から2年たっていないため`,
    職員が確かめる: `${of}の翌月1日から2年たち、時効が2年か5年かで答えが分かれるため`,
    時効: `${of}の翌々々月1日から5年たったため`,
  }
  return {
    finding: { state, safeUntil: end.subtract({ days: 1 }).toString(), goneFrom: gone.toString() },
    because: [why[state]],
    unconfirmed: [readings.shorter.says, readings.longer.says],
  }
}
