/**
 * セルフプランの手伝い
 *
 * The relation of a provider that was asked to help with the front of a self-plan. It lasts until the front or the
 * whole is handed in or the case ends, and opens the front, not what else is known of the person.
 */
export const selfPlanHelper = 'セルフプランの表面の作成を手伝う事業者'
