import { choice, list } from '../kit/facts.ts'
import type { Mismatch } from '../kit/provision.ts'
import { allServices, unconfirmedSince } from './services.ts'
import { serviceOn } from './services-on.ts'

const codes = [...new Set(allServices.map(({ code }) => code))] as [string, ...string[]]
const names = Object.fromEntries(allServices.map(({ code, name }) => [code, name]))

/** サービスの番号, as a fact: two digits of the national table, or a municipal service's name. */
export const serviceCode = (title: string) => choice(title, codes, names)

/** 申請や決定のサービス, as a fact: each of them once. */
export const serviceCodes = (title: string) =>
  list(title, serviceCode(title), codes.length)
    .refine((given) => new Set(given).size === given.length, { message: '同じものは一度だけ' })
    .meta({ title })

/** その日にないサービス: each code that no service has on the day contradicts the day. */
export function servicesMissingOn(
  field: string,
  given: readonly string[],
  on: Temporal.PlainDate,
): Mismatch[] {
  const missing = given.filter((code) => serviceOn(code, on) === undefined)
  if (missing.length === 0) return []
  const which = missing.map(existence).join('、')
  return [
    {
      field,
      expected: `${on.toString()} に制度のあるサービスだけを入れてください（その日にないもの：${which}）`,
    },
  ]
}

/** '48 就労選択支援は2025-10-01から'; a first day that no public text confirmed says so. */
function existence(code: string): string {
  const [service] = allServices.filter((one) => one.code === code)
  if (service === undefined) return code
  const { name, from, until } = service
  const sure = unconfirmedSince.includes(code) ? '（始まりの日は未確認）' : ''
  const last = until === null ? '' : `${until.subtract({ days: 1 })}まで`
  return `${name === code ? name : `${code} ${name}`}は${from}から${last}${sure}`
}
