import { serviceAliases } from '../../law/texts/service-aliases.ts'
import { serviceOfKind } from '../../law/texts/service-of-kind.ts'

type Help = { readonly kind: string | null; readonly content?: string | null }

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')

/** 家事援助, 身体介護 …: the kinds of help within one service. 「就労継続支援（B型）」 is another name and no kind within. */
const within = new Map(
  serviceAliases.map(({ code, inTexts }) => [code, inTexts.map(plain).filter((word) => !/[()]/.test(word))]),
)

/**
 * 同じ手伝い
 *
 * Whether a service of the plan and a line of its week are the same help: by the word, or by the service that both mean,
 * whichever of kind and content says 家事援助. Where both say what kind of help within the service it is, they agree.
 */
export const isSameHelp = (one: Help, other: Help): boolean => {
  if (!one.kind || !other.kind) return false
  const [a, b] = [serviceOf(one), serviceOf(other)]
  if (!a || !b) return one.kind === other.kind
  if (a !== b) return false
  const [mine, theirs] = [kindsIn(one, a), kindsIn(other, b)]
  return mine.length === 0 || theirs.length === 0 || mine.some((kind) => theirs.includes(kind))
}

const serviceOf = ({ kind, content }: Help): string | null =>
  kind === null ? null : (serviceOfKind({ kind, content: content ?? null })?.code ?? null)

const kindsIn = ({ kind, content }: Help, code: string): readonly string[] => {
  const said = plain(`${kind ?? ''} ${content ?? ''}`)
  return (within.get(code) ?? []).filter((word) => said.includes(word))
}
