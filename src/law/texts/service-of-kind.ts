import { saysOtherPayer } from './other-payers.ts'
import { serviceAliases } from './service-aliases.ts'

/** `isRide`: 通院等乗降介助, which is granted in rides where 居宅介護 is granted in hours. */
export type ServiceOfKind = { readonly code: string; readonly name: string; readonly isRide: boolean }

/** What a line of a week says of its help: the kind, and what is done (where a payer may be named). */
export type KindOfHelp = { readonly kind: string; readonly content?: string | null }

/**
 * 呼び名からサービスへ
 *
 * Which service the help in a week is: full and half width, spaces and brackets do not matter; what is in brackets
 * (「居宅介護（家事援助）」) may say the kind within a service. Null where it is none, could be several, or where
 * somebody else pays (「家事援助（介護保険）」).
 */
export const serviceOfKind = ({ kind, content }: KindOfHelp): ServiceOfKind | null => {
  if (saysOtherPayer(kind) || saysOtherPayer(content ?? '')) return null
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
