import { serviceAliases } from './service-aliases.ts'

/** `isRide`: 通院等乗降介助, which is granted in rides where 居宅介護 is granted in hours. */
export type ServiceOfKind = { readonly code: string; readonly name: string; readonly isRide: boolean }

/**
 * 呼び名からサービスへ
 *
 * Which service a kind in a week is: full and half width, spaces and brackets do not matter; what is in brackets
 * (「居宅介護（家事援助）」) may say the kind within a service. Null where it is none, or could be several.
 */
export const serviceOfKind = (kind: string): ServiceOfKind | null => {
  const whole = plain(kind)
  const before = plain(kind.split(/[（(［[〔「【]/)[0] ?? '')
  const key = known.has(whole) ? whole : before
  const found = known.get(key)
  return found ? { ...found, isRide: whole.includes(ride) } : null
}

const ride = '通院等乗降介助'

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s・()（）[\]［］〔〕「」【】]/g, '')

const known: ReadonlyMap<string, { readonly code: string; readonly name: string }> = new Map(
  serviceAliases.flatMap(({ code, name, inTexts, everyday }) =>
    [name, ...inTexts, ...everyday].map((word) => [plain(word), { code, name }] as const),
  ),
)
