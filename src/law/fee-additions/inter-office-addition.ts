/**
 * 事業所間連携加算
 *
 * Source    平成24年厚生労働省告示第122号 別表（障害児通所支援）
 * Text      A child with a self-plan who goes to several day services: 500 units for the core office that brings
 *           them together, 150 for each other office; once a month.
 * In force  2024-04-01 –
 * Reading   Units and codes from billing material, known for 放課後等デイサービス only; that a meeting is what is
 *           paid for; not when one body runs all offices.  [unconfirmed]
 */
import { z } from 'zod'
import { choice, flag } from '../kit/facts.ts'
import type { Provision } from '../kit/provision.ts'
import { feeClaimSources } from '../texts/sources-fee-claims.ts'
import { restsOnMidTerm, tableReadings } from './table-readings.ts'

const rows = {
  コア連携事業所: { level: '（Ⅰ）', units: 500, code: '635710' },
  ほかの事業所: { level: '（Ⅱ）', units: 150, code: '635711' },
} as const

const interOfficeFacts = z.strictObject({
  service: choice('加算を請求する事業所のサービス', ['児童発達支援', '放課後等デイサービス']),
  role: choice('事業所の役割', ['コア連携事業所', 'ほかの事業所']),
  selfPlan: flag('計画案はセルフプランである'),
  severalOffices: flag('複数の児童発達支援・放課後等デイサービスを利用している'),
  oneBody: flag('利用する事業所のすべてを同じ法人が運営している'),
  metThisMonth: flag('この月に事業所間の連携の会議をした、または参加した'),
})

type InterOfficeFacts = z.infer<typeof interOfficeFacts>

/** `units` for the month. */
export type InterOfficeFinding = {
  addition: string
  code: string | null
  claimable: boolean
  units: number
  missing: string[]
}

const settledBy =
  '児童福祉法の障害児通所支援の報酬告示（事業所間連携加算の注）と、サービスコード表（児童発達支援・放課後等デイサービス）'
const readings = {
  units: { says: '事業所間連携加算の単位数と番号を、公開の請求の資料のとおりと読むこと', settledBy },
  code: {
    says: '児童発達支援にも放課後等デイサービスと同じ単位数の加算があり、その番号はわからないとすること',
    settledBy,
  },
  oneBody: { says: '利用する事業所のすべてが同じ法人のときは算定しないと読むこと', settledBy },
  meeting: { says: '会議をした月、または会議に参加した月に算定すると読むこと', settledBy },
}

export const interOfficeAddition: Provision<InterOfficeFacts, InterOfficeFinding> = {
  id: 'inter-office-addition',
  title: '事業所間連携加算',
  chapter: '報酬',
  day: '加算を算定する月の日',
  facts: interOfficeFacts,
  readings: [...Object.values(readings), tableReadings.midTerm],
  words: ({ addition, claimable, units, missing }) =>
    claimable
      ? `${addition}を算定できる：月に1回${units}単位`
      : `${addition}は算定できない：${missing.map((asks) => `「${asks}」が示されていない`).join('、')}`,
  wordings: [
    {
      from: Temporal.PlainDate.from('2024-04-01'),
      until: null,
      binds: 'nation',
      citation: feeClaimSources.childDayServices,
      says:
        'セルフプランで複数の児童発達支援・放課後等デイサービスを利用する児童について、事業所どうしが連携すると、' +
        '中核となるコア連携事業所は500単位、ほかの事業所は150単位を月に1回算定する（会議をした月と読む）。すべてが同じ法人のときは算定しないと読む。',
      decide: (facts, { on }) => {
        const { level, units, code } = rows[facts.role]
        const asked: [string, boolean][] = [
          ['計画案がセルフプランであること', facts.selfPlan],
          ['複数の事業所を利用していること', facts.severalOffices],
          ['すべてが同じ法人の運営ではないこと', !facts.oneBody],
          ['この月に連携の会議をした、または参加したこと', facts.metThisMonth],
        ]
        const missing = asked.filter(([, shown]) => !shown).map(([asks]) => asks)
        const claimable = missing.length === 0
        const known = facts.service === '放課後等デイサービス'
        return {
          finding: {
            addition: `事業所間連携加算${level}`,
            code: known ? code : null,
            claimable,
            units: claimable ? units : 0,
            missing,
          },
          because: [
            `${facts.role}の事業所間連携加算${level}は月に1回${units}単位のため`,
            ...missing.map((asks) => `示されていない条件：${asks}`),
          ],
          unconfirmed: [
            readings.units.says,
            readings.meeting.says,
            ...(known ? [] : [readings.code.says]),
            ...(facts.oneBody ? [readings.oneBody.says] : []),
            ...restsOnMidTerm(on),
          ],
        }
      },
    },
  ],
}
