import { type CategoryMinimumFacts, categories } from './category-minimum-facts.ts'
import type { Minimum } from './minimum-table.ts'

/** One condition put to somebody; `met` is null where nobody knows yet. */
export type Test = { met: boolean | null; why: string }

/** 条件ごとの答え: the category, the points and the condition of a row. */
export function tests(
  facts: CategoryMinimumFacts,
  { points, condition, either }: Minimum,
  least: number | null,
  name: string,
): Test[] {
  const beside = [
    ...(condition === undefined ? [] : [ofCondition(facts.condition, condition)]),
    ...(points === undefined ? [] : [ofPoints(facts.behaviourPoints, points)]),
  ]
  return [
    ...(least === null ? [] : [ofCategory(facts.category, least, name)]),
    ...(either ? [anyOf(beside)] : beside),
  ]
}

function ofCategory(category: CategoryMinimumFacts['category'], least: number, name: string): Test {
  const asked = `${name}の下限の${categories[least]}`
  if (category === 'まだ認定がない') return { met: null, why: `${asked}と比べる区分の認定がまだないため` }
  return categories.indexOf(category) >= least
    ? { met: true, why: `${category}は${asked}以上のため` }
    : { met: false, why: `${category}は${asked}より低いため` }
}

function ofPoints(points: number | null, least: number): Test {
  if (points === null) return { met: null, why: '行動関連項目の点数がわからないため' }
  return points >= least
    ? { met: true, why: `行動関連項目が${points}点で、${least}点以上のため` }
    : { met: false, why: `行動関連項目が${points}点で、${least}点に足りないため` }
}

function ofCondition(holds: boolean | null, condition: string): Test {
  if (holds === null) return { met: null, why: `「${condition}」かがわからないため` }
  return holds
    ? { met: true, why: `「${condition}」に当たるため` }
    : { met: false, why: `「${condition}」に当たらないため` }
}

/** One that is met is enough; one that nobody knows may still be met. */
function anyOf(found: readonly Test[]): Test {
  const decisive = found.find(({ met }) => met === true) ?? found.find(({ met }) => met === null)
  return decisive ?? { met: false, why: found.map(({ why }) => why).join('、') }
}
