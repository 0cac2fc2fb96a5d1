import type { ProviderOrder } from '../../law/provider-order/provider-order-facts.ts'

/**
 * だれより先か
 *
 * Why the order comes to this one provider, before whom by name; null where the order did not settle it, or where
 * amounts did, of which the rule itself speaks.
 */
export const beforeWhom = (
  { chosen, tiers }: Pick<ProviderOrder, 'chosen' | 'tiers'>,
  nameOf: (number: string) => string,
  /** How many providers the person has contracts with. */
  contracted: number,
): string | null => {
  const [first, ...others] = tiers
  if (chosen !== '事業者' || !first || first.providers.length > 1) return null
  const later = others.map(({ place, providers }) => `順位${place}の${providers.map(nameOf).join('、')}`)
  if (later.length > 0)
    return `順位${first.place}の${first.providers.map(nameOf).join()}が、${later.join('、')}より先のため`
  return contracted > 1
    ? `契約している事業者のうち、順序に当たるのは一つだけのため（順位${first.place}）`
    : `契約している事業者が一つだけのため（順位${first.place}）`
}
