import { longText } from '../../ui/kit/long-text.ts'
import { optional } from '../../ui/kit/optional.ts'
import { rows } from '../../ui/kit/rows.ts'
import { text } from '../../ui/kit/text.ts'

const cell = (label: string, hint = '') =>
  optional(longText({ label, hint: hint || '4000文字まで', max: 4000, rows: 2 }))

/** 生活の場面: proposed while one types, not demanded. */
const areas = [
  '住まい',
  '健康',
  '食事',
  '日中の活動・仕事',
  'お金',
  '移動',
  'コミュニケーション',
  '家族・人とのつながり',
  '余暇',
  '学校',
  '将来',
]

/** アセスメントの欄: seen, wished, thought; the need that follows from it is carried to the plan. */
export const assessmentFields = {
  assessment: rows({
    label: 'アセスメント',
    hint: '場面ごとに書きます。「課題（ニーズ）」に書いた文は、保存した後で「課題と支援」に移せます。',
    itemName: '場面',
    min: 0,
    max: 40,
    item: {
      area: optional(text({ label: '生活の場面', hint: '例：健康、移動、お金', max: 40, suggests: areas })),
      state: cell('現在の状況'),
      wish: cell('本人・家族の希望', '言われたことばのまま'),
      view: cell('相談支援専門員の見立て', '本人の強みも書きます'),
      issue: cell('課題（ニーズ）', '「…したい」という本人の言い方で'),
    },
  }),
}
