import type { Problem } from '../../ui/kit/field.ts'
import { namesIn } from './names-in.ts'

/** What is said where a sentence holds the name of somebody the office works for. */
export const nameProblem = (text: string, known: readonly string[]): readonly Problem[] => {
  const names = namesIn(text, known)
  if (names.length === 0) return []
  const says = `名前（${names.join('、')}）が入っています。「本人」「家族」などに直してください。文例は、ほかの人の計画にも使うためです`
  return [{ field: 'text', says }]
}
