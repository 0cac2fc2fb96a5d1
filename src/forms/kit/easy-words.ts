import type { EasyItem } from '../../plan/easy/easy-plan-shape.ts'
import { ownSegments, type Segments } from '../../plan/easy/easy-text.ts'
import { pictures } from '../../plan/easy/pictures/pictures.ts'
import type { Printed } from './form.ts'
import { rubyWords } from './ruby-words.ts'

/**
 * わかりやすい紙のことば: how the easy papers print their words and things; `kana` off leaves the readings out. Where the
 * machine gave none (`isReadWhole` false), the paper says so: it will be carried about, and nobody can ask it again.
 */
export const easyWords = (kana: boolean, isReadWhole: boolean) => {
  const text = (segments: Segments): Printed => rubyWords(segments, kana)
  /** The program's own words, 「{計画|けいかく}」. */
  const own = (markup: string): Printed => text(ownSegments(markup))
  const item = ({ picture, head, rows }: EasyItem<Segments>) => ({
    picture: picture && { title: pictures[picture].text, lines: pictures[picture].lines },
    head: head && text(head),
    rows: rows.map((row) => ({ label: row.label && text(row.label), text: text(row.text) })),
  })
  return { text, own, item, machine: kana ? own(isReadWhole ? machineWords : missingWords) : null }
}

const machineWords =
  '{人|ひと}が {書|か}いた{文|ぶん}の ふりがなは、{機械|きかい}が つけました。まちがいが あるかもしれません。'

const missingWords =
  'この{紙|かみ}を {作|つく}ったとき、{人|ひと}が {書|か}いた{文|ぶん}に ふりがなを つけられませんでした。もういちど {印刷|いんさつ}すると、つくことが あります。'
