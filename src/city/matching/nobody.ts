import { fits, hinders, type Obstacle, obstacles } from './obstacle.ts'
import type { Seeker, Taker } from './seeker.ts'

/** だれも受けられないわけ. `fitting` is how many offices meet every condition looked at before this one. */
export type Cause = { readonly kind: Obstacle | '空き'; readonly fitting: number; readonly says: string }

/** The first condition at which no office is left; 「空き」 where only the room is missing. */
export const causeOf = (seeker: Seeker, takers: readonly Taker[]): Cause => {
  let left = takers
  for (const kind of obstacles) {
    const next = left.filter((taker) => !hinders(kind, seeker, taker))
    if (next.length === 0) return { kind, fitting: left.length, says: says[kind](seeker, left.length) }
    left = next
  }
  const fitting = takers.filter((taker) => fits(seeker, taker)).length
  return { kind: '空き', fitting, says: `条件に合う${fitting}か所の空きが足りない` }
}

const says: Readonly<Record<Obstacle, (seeker: Seeker, fitting: number) => string>> = {
  計画の種類: ({ needs }) => `${needs.join('と')}の指定を受けた事業所がない`,
  ことば: ({ language }, fitting) => `${language}のできる事業所がない（${fitting}か所のうち）`,
  障害の種別: ({ disability }, fitting) =>
    disability === null
      ? `障害の種別が書かれていないため、種別を限る${fitting}か所に合うかがわからない`
      : `${disability}の人を受ける事業所がない（ほかの条件に合う${fitting}か所のうち）`,
  地区: ({ district }, fitting) =>
    district === null
      ? `地区が書かれていないため、地区を限る${fitting}か所に合うかがわからない`
      : `${district}を受け持つ事業所がない（ほかの条件に合う${fitting}か所のうち）`,
  受入れ: (_, fitting) => `条件に合う${fitting}か所が、いまは新しい人を受け入れていない`,
}
