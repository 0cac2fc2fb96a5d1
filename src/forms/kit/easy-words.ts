import type { EasyItem } from '../../plan/easy/easy-plan-shape.ts'
import { ownSegments, type Segments } from '../../plan/easy/easy-text.ts'
import { pictures } from '../../plan/easy/pictures/pictures.ts'
import type { Printed } from './form.ts'
import { rubyWords } from './ruby-words.ts'

/** わかりやすい紙のことば: how the easy papers print their words and things; `kana` off leaves the readings out. */
export const easyWords = (kana: boolean) => {
  const text = (segments: Segments): Printed => rubyWords(segments, kana)
  /** The program's own words, 「{計画|けいかく}」. */
  const own = (markup: string): Printed => text(ownSegments(markup))
  const item = ({ picture, head, rows }: EasyItem<Segments>) => ({
    picture: picture && { title: pictures[picture].text, lines: pictures[picture].lines },
    head: head && text(head),
    rows: rows.map((row) => ({ label: row.label && text(row.label), text: text(row.text) })),
  })
  return { text, own, item, machine: kana ? own(machineWords) : null }
}

const machineWords =
  '{人|ひと}が {書|か}いた{文|ぶん}の ふりがなは、{機械|きかい}が つけました。まちがいが あるかもしれません。'
