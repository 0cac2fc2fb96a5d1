import type { EasyAround, EasyPlan, EasyRow } from './easy-plan-shape.ts'
import { type EasyText, ownSegments, type Segments } from './easy-text.ts'
import type { CutWords, Word } from './readings.ts'
import { nameSegments, segmentsOf } from './segments-of.ts'
import { wordReadings } from './word-readings.ts'

/** わたしの計画にふりがなを付ける: the same plan with the readings of every text. Without `cut` only ours have them. */
export const readPlan = async (
  plan: EasyPlan,
  around: Pick<EasyAround, 'names' | 'person'>,
  cut: CutWords | null,
): Promise<EasyPlan<Segments>> => {
  const texts = [...new Set(piecesOf(plan, (piece) => ('said' in piece ? [piece.said] : [])))]
  const cuts = cut && texts.length > 0 ? await cut(texts) : []
  const words = new Map<string, readonly Word[]>(texts.map((text, index) => [text, cuts[index] ?? []]))
  const names = [
    around.person,
    ...around.names,
    // Names of staff stand in the plan only: nobody guesses their readings, whole or in parts.
    ...piecesOf(plan, (piece) => ('name' in piece && piece.kana === null ? partsOf(piece.name) : [])),
  ]
  return mapPlan(plan, (text) =>
    text.flatMap((piece): Segments => {
      if ('own' in piece) return ownSegments(piece.own)
      if ('name' in piece) return nameSegments(piece.name, piece.kana)
      return cut
        ? segmentsOf(piece.said, words.get(piece.said) ?? [], names)
        : [{ text: piece.said, ruby: null }]
    }),
  )
}

const partsOf = (name: string) =>
  [name, ...name.split(/[\s　]+/)]
    .filter((part) => part.length > 1 && !wordReadings.has(part))
    .map((part) => ({ name: part, kana: null }))

const piecesOf = <R>(plan: EasyPlan, of: (piece: EasyText[number]) => readonly R[]): R[] => {
  const found: R[] = []
  mapPlan(plan, (text) => {
    found.push(...text.flatMap(of))
    return null
  })
  return found
}

/** The same plan with another kind of text. */
export const mapPlan = <A, B>(plan: EasyPlan<A>, of: (text: A) => B): EasyPlan<B> => {
  const rows = (all: readonly EasyRow<A>[]): readonly EasyRow<B>[] =>
    all.map(({ label, text }) => ({ label: label === null ? null : of(label), text: of(text) }))
  return {
    stage: plan.stage,
    isUndecided: plan.isUndecided,
    person: of(plan.person),
    sections: plan.sections.map(({ key, title, items }) => ({
      key,
      title: of(title),
      items: items.map((item) => ({
        picture: item.picture,
        head: item.head === null ? null : of(item.head),
        rows: rows(item.rows),
      })),
    })),
    days: plan.days.map(({ day, head, items }) => ({
      day,
      head: of(head),
      items: items.map((item) => ({
        picture: item.picture,
        time: of(item.time),
        head: item.head === null ? null : of(item.head),
        rows: rows(item.rows),
      })),
    })),
  }
}
