import { choice } from '../../ui/kit/choice.ts'
import type { Option } from '../../ui/kit/field.ts'
import { longText } from '../../ui/kit/long-text.ts'
import { optional } from '../../ui/kit/optional.ts'
import { text } from '../../ui/kit/text.ts'
import { type PhraseBox, phraseBoxes } from '../case/phrase-boxes.ts'

const boxes = Object.entries(phraseBoxes).map(([value, label]) => ({ value, label })) as Option<PhraseBox>[]

/** 文例の欄 */
export const phraseFields = {
  box: choice({ label: 'どの欄の文か', as: 'select', options: boxes }),
  area: optional(text({ label: '場面やサービス', hint: '例：移動、居宅介護', max: 40 })),
  text: longText({
    label: '文例',
    hint: '個人がわかることは書きません。名前は「本人」「家族」に直します（1000文字まで）',
    max: 1000,
    rows: 3,
  }),
}
