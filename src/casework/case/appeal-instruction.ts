import { appeal } from '../../law/appeal/appeal.ts'
import { applyOn } from '../../law/kit/apply-on.ts'
import type { Municipality } from '../registers/municipality.ts'

/**
 * 教示
 *
 * The paragraphs that a notice of today prints about contesting the decision. Throws when no wording is in
 * force: a notice must not go out without them.
 */
export const appealInstruction = (
  law: '障害者総合支援法' | '児童福祉法',
  { name, prefecture }: Pick<Municipality, 'name' | 'prefecture'>,
  today: string,
): readonly string[] => {
  const when = { on: Temporal.PlainDate.from(today), in: name }
  const ruling = applyOn(when, appeal, { law, municipality: name, prefecture })
  if (ruling.silent) throw new Error(`no appeal instruction in force on ${today}`)
  return ruling.finding.text
}
