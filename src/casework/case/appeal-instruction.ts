import { type Appeal, appeal } from '../../law/appeal/appeal.ts'
import { applyOn } from '../../law/kit/apply-on.ts'
import type { Ruling } from '../../law/kit/ruling.ts'
import type { Municipality } from '../registers/municipality.ts'

/**
 * 教示
 *
 * The paragraphs that a notice of today prints about contesting the decision. Throws when no wording is in
 * force: a notice must not go out without them.
 */
export const appealInstruction = (
  law: AppealLaw,
  municipality: Pick<Municipality, 'name' | 'prefecture'>,
  today: string,
): readonly string[] => {
  const ruling = appealOn(law, municipality, today)
  if (ruling.silent) throw new Error(`no appeal instruction in force on ${today}`)
  return ruling.finding.text
}

export type AppealLaw = '障害者総合支援法' | '児童福祉法'

/** What the rule says about contesting a decision of that day; `ask` is `explainOn` for a screen. */
export const appealOn = (
  law: AppealLaw,
  { name, prefecture }: Pick<Municipality, 'name' | 'prefecture'>,
  today: string,
  ask: typeof applyOn = applyOn,
): Ruling<Appeal> => ask({ on: Temporal.PlainDate.from(today), in: name }, appeal, { law, prefecture })
