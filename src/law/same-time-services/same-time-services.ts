/**
 * 同時に使えないサービス
 *
 * Whether two services are both paid for at one time of a day, and whether on one day. A warning to look into: no
 * plan is refused for it.
 *
 * Source    報酬告示の留意事項通知（障発第1031001号）と、障害児通所支援の留意事項通知の「サービス種類相互の算定関係」
 * Text      At one time only one service is paid for. A day service is paid for the whole day, so that another day
 *           service is not paid for on the same day.
 * In force  2012-04-01 –
 * Reading   All of it; the day services for children keep to the same. Services granted by the month or by every
 *           day of it have no time of their own here.  [unconfirmed]
 */
import { z } from 'zod'
import type { Answer, Mismatch, Provision, Reading } from '../kit/provision.ts'
import { childDayServices, dayServices } from '../texts/day-services.ts'
import { isBefore } from '../texts/is-before.ts'
import { childDayGroup } from '../texts/is-child-day-service.ts'
import type { Service } from '../texts/service.ts'
import { serviceCode, servicesMissingOn } from '../texts/service-fact.ts'
import { serviceOn } from '../texts/services-on.ts'
import { sourcesGrant } from '../texts/sources-grant.ts'

export const sameTimeServicesFacts = z.strictObject({
  one: serviceCode('一つめのサービス'),
  other: serviceCode('二つめのサービス'),
})
export type SameTimeServicesFacts = z.infer<typeof sameTimeServicesFacts>

export type SameTimeServices =
  | '同じ日に一つ'
  | '同じ時間に一つ'
  | '市町村の定めによる'
  | '定めを見つけていない'

const readings = {
  sameTime: {
    says: '同じ時間に二つのサービスの報酬を算定しないこと',
    settledBy: '障発第1031001号 第二の1「サービス種類相互の算定関係」',
  },
  sameDay: {
    says: '通うサービスを使う日に、ほかの通うサービスの報酬を算定しないこと',
    settledBy: '障発第1031001号 第二の1「サービス種類相互の算定関係」',
  },
  children: {
    says: '障害児の通うサービスにも、同じ日に一つ、同じ時間に一つを当てはめること',
    settledBy: '障発0330第16号 「サービス種類相互の算定関係」',
  },
} satisfies Record<string, Reading>

const since = Temporal.PlainDate.from('2012-04-01')

export const sameTimeServices: Provision<SameTimeServicesFacts, SameTimeServices> = {
  id: 'same-time-services',
  title: '同時に使えないサービス',
  chapter: '支給決定',
  day: 'サービスを使う日',
  facts: sameTimeServicesFacts,
  readings: Object.values(readings),
  words: (finding) => finding,
  mismatches: mismatchesOf,
  wordings: [
    {
      from: since,
      until: null,
      binds: 'nation',
      citation: sourcesGrant.servicesTogether,
      says: '同じ時間には一つのサービスだけを算定する。通うサービスは一日をまとめて算定するので、同じ日にほかの通うサービスを算定しない。市町村の事業は、市町村の定めによる。',
      decide: ({ one, other }, { on }): Answer<SameTimeServices> => {
        const both = [serviceOn(one, on), serviceOn(other, on)]
        const names = both.map((service, at) => service?.name ?? [one, other][at]).join('と')
        if (one === other)
          return { finding: '定めを見つけていない', because: [`どちらも${both[0]?.name ?? one}であるため`] }
        if (both.some((service) => service?.group === '地域生活支援事業'))
          return { finding: '市町村の定めによる', because: [`${names}に、市町村の事業があるため`] }
        const isChild = both.some((service) => service?.group === childDayGroup)
        const citation = isChild ? sourcesGrant.childServicesTogether : sourcesGrant.servicesTogether
        const child = isChild ? [readings.children.says] : []
        if ([one, other].every((code) => dayServices.includes(code) || childDayServices.includes(code)))
          return {
            finding: '同じ日に一つ',
            because: [`${names}は、どちらも通うサービスであるため`],
            citation,
            unconfirmed: [readings.sameDay.says, ...child],
          }
        if (both.every(hasTime))
          return {
            finding: '同じ時間に一つ',
            because: [`${names}は、どちらも時間か日数で使うサービスであるため`],
            citation,
            unconfirmed: [readings.sameTime.says, ...child],
          }
        return {
          finding: '定めを見つけていない',
          because: [`${names}に、使う時間の決まらないサービスがあるため`],
        }
      },
    },
  ],
}

/** Granted in hours or days of use; 短期入所 is a stay, and what is granted by every day of the month is a home. */
const hasTime = (service: Service | undefined): boolean =>
  (service?.unit === '時間/月' || service?.unit === '日/月') && service.tier !== '短期入所'

function mismatchesOf({ one, other }: SameTimeServicesFacts, { on }: { on: Temporal.PlainDate }): Mismatch[] {
  // Before its first day the rule is silent, whatever the services.
  if (isBefore(on, since)) return []
  return [...servicesMissingOn('one', [one], on), ...servicesMissingOn('other', [other], on)]
}
