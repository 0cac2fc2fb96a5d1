import { serviceOfKind } from '../../law/texts/service-of-kind.ts'
import { serviceOn } from '../../law/texts/services-on.ts'
import { partsOf } from './cell-readers.ts'
import type { Wrong } from './read-table.ts'

/** サービスと支給量; the amount is null where none is written, and then the unit is too. */
export type GrantedService = {
  readonly code: string
  readonly amount: number | null
  readonly unit: string | null
}

const longestPart = 60
const rides = '回/月'
const everyDay = '当該月の日数'
const written = /^(\d{2}(?=\s|$)|\D+?)\s*(?:(\d{1,5}(?:\.\d{1,2})?)\s*(\D+))?$/

/**
 * サービスの欄: 「居宅介護 20時間/月；22 23日/月」, by code or name, as they were on the first day (ISO) of the period.
 * The same texts stand in a file again and again: each is read once for each day.
 */
export const servicesReader = () => {
  const known = new Map<string, readonly GrantedService[] | Wrong>()
  return (text: string, on: string): readonly GrantedService[] | Wrong => {
    const key = `${on} ${text}`
    const before = known.get(key)
    if (before) return before
    const read = readServices(text, on)
    known.set(key, read)
    return read
  }
}

const readServices = (text: string, on: string): readonly GrantedService[] | Wrong => {
  const day = Temporal.PlainDate.from(on)
  const found: GrantedService[] = []
  for (const part of partsOf(text)) {
    if (part.length > longestPart) return unknown(part, on)
    const whole = part.endsWith(everyDay)
    const [, name = '', amount, unit = ''] =
      written.exec(whole ? part.slice(0, -everyDay.length).trim() : part) ?? []
    const kind = /^\d/.test(name) ? { code: name, isRide: false } : serviceOfKind({ kind: name })
    const service = kind && serviceOn(kind.code, day)
    if (!kind || !service) return unknown(part, on)
    const fits = unitOf(kind.isRide ? rides : service.unit, unit)
    if (amount !== undefined && fits === null)
      return {
        expected: `「${service.name}」の支給量の単位は ${kind.isRide ? rides : service.unit}`,
        mend: `「${part.slice(0, 20)}」の単位を確かめてください`,
        plain: '単位を確かめてください',
      }
    found.push({
      code: service.code,
      amount: amount === undefined ? null : Number(amount),
      unit: amount === undefined ? null : fits,
    })
  }
  return found.length > 0 ? found : unknown(text, on)
}

const unknown = (part: string, on: string): Wrong => ({
  expected: `${on}にあるサービスの、2けたのコードか名前と支給量`,
  mend: `「${part.slice(0, 20)}」を、受給者証のとおりに直してください`,
  plain: '受給者証のとおりに直してください',
})

/** The unit as the table of services has it: 「時間」 is per month. Null for another one. */
const unitOf = (asked: string | null, typed: string): string | null => {
  const plain = typed.replace(/\s/g, '')
  if (asked === null) return plain.slice(0, 10)
  const known = asked === everyDay ? '日/月' : asked
  return [known, known.replace('/月', ''), `月${known.replace('/月', '')}`].includes(plain) ? known : null
}
