import type { SelfPlanPermissionFacts } from './self-plan-permission-facts.ts'

type Condition = NonNullable<SelfPlanPermissionFacts['municipalConditions']>[number]

/** 市町村の定めを満たすと言えないこと: what the municipality asks for beyond the law and is not surely met. */
export function municipalDoubts(facts: SelfPlanPermissionFacts): string[] {
  const unmet = (facts.municipalConditions ?? []).filter((condition) => isMet(facts, condition) !== true)
  const allowed = facts.municipalServices
  const others = allowed === null ? [] : facts.services.filter((code) => !allowed.includes(code))
  return [
    ...unmet.map((condition) =>
      isMet(facts, condition) === null
        ? `市町村の定め（法令にはない）：「${condition}」ことがまだわからない`
        : `市町村の定め（法令にはない）：「${condition}」ことに当たらない`,
    ),
    ...(others.length === 0
      ? []
      : [`市町村の定め（法令にはない）：認めるサービスの一覧に ${others.join('、')} がない`]),
  ]
}

function isMet(facts: SelfPlanPermissionFacts, condition: Condition): boolean | null {
  if (condition === '自分で調整できる') return facts.canArrange
  return condition === '本人（保護者）が希望する' ? facts.wished : facts.noOfficeNearby || facts.officeTaken
}
