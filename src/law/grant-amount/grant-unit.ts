/**
 * 支給量の単位
 *
 * What the granted amount of a service counts.
 *
 * Source    障害者総合支援法 第22条第7項・施行規則 第13条; the catalogue of services
 * Text      The amount is set for a month: hours for visits (rides for 通院等乗降介助), days for day services, every
 *           day of the month for residential ones.
 * In force  2012-04-01 –
 * Reading   保育所等訪問支援 in days, though some write visits.  [unconfirmed]
 */
import { z } from 'zod'
import { choice } from '../kit/facts.ts'
import type { Provision, Reading } from '../kit/provision.ts'
import { serviceCode, servicesMissingOn } from '../texts/service-fact.ts'
import { serviceOn, servicesOn } from '../texts/services-on.ts'
import { sourcesGrant } from '../texts/sources-grant.ts'
import { municipalUnit, ridesUnit } from './amount-units.ts'

export const grantUnitFacts = z.strictObject({
  service: serviceCode('サービス'),
  use: choice('利用のしかた', ['ふつうの利用', '通院等乗降介助']),
})
export type GrantUnitFacts = z.infer<typeof grantUnitFacts>

/** `unit` as certificates print it, or 量はない; `apart` is what is written beside the amount. */
export type GrantUnit = { unit: string; apart: string | null }

const homeHelp = '11'
const visitingCare = '12'
const nurseryVisits = '64'
const planning = ['計画相談支援給付', '障害児相談支援給付']

const readings = {
  nurseryDays: {
    says: '保育所等訪問支援の支給量を「日/月」で書くこと（「回/月」と書く市町村がある）',
    settledBy: '障害児通所給付費に係る通所給付決定事務等についての支給量の節',
  },
} satisfies Record<string, Reading>

export const grantUnit: Provision<GrantUnitFacts, GrantUnit> = {
  id: 'grant-unit',
  title: '支給量の単位',
  chapter: '支給決定',
  day: '支給決定の始まる日',
  facts: grantUnitFacts,
  readings: Object.values(readings),
  words: ({ unit, apart }) => (apart === null ? unit : `${unit}（${apart}は別に書く）`),
  mismatches: ({ service, use }, { on }) => [
    ...(servicesOn(on).length === 0 ? [] : servicesMissingOn('service', [service], on)),
    ...(use === 'ふつうの利用' || service === homeHelp
      ? []
      : [{ field: 'use', expected: '居宅介護のほかは「ふつうの利用」にしてください' }]),
  ],
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: sourcesGrant.amountUnit,
      says: '支給量は月を単位に決める。居宅介護・重度訪問介護・行動援護・同行援護は時間（通院等乗降介助は回数）、重度障害者等包括支援は単位、通うサービスと短期入所は日数、住むサービスはその月の日数、自立生活援助・就労定着支援・地域相談支援は月。重度訪問介護は移動介護の分を別に書く。計画相談支援に量はない。',
      decide: ({ service, use }, { on }) => {
        const row = serviceOn(service, on)
        const name = row?.name ?? service
        if (use === '通院等乗降介助')
          return {
            finding: { unit: ridesUnit, apart: null },
            because: ['通院等乗降介助は回数で数えるため'],
          }
        if (row === undefined || row.unit === null) {
          const hasNone = planning.includes(row?.group ?? '')
          return {
            finding: { unit: hasNone ? '量はない' : municipalUnit, apart: null },
            because: [hasNone ? `${name}は期間だけを決めるため` : `${name}に国の単位の定めがないため`],
          }
        }
        return {
          finding: { unit: row.unit, apart: service === visitingCare ? '移動介護の分' : null },
          because: [`${name}は「${row.unit}」で数えるため`],
          unconfirmed: service === nurseryVisits ? [readings.nurseryDays.says] : [],
        }
      },
    },
  ],
}
