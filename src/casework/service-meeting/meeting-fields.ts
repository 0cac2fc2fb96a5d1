import { choice } from '../../ui/kit/choice.ts'
import { longText } from '../../ui/kit/long-text.ts'
import { optional } from '../../ui/kit/optional.ts'
import { rows } from '../../ui/kit/rows.ts'
import { text } from '../../ui/kit/text.ts'
import { day } from '../case/day-field.ts'
import { weekTime } from '../case/week-time-field.ts'

/** サービス担当者会議の記録の欄 */
export const meetingFields = {
  heldOn: day({ label: '開催日' }),
  from: weekTime({ label: '開始時刻' }),
  to: weekTime({ label: '終了時刻' }),
  place: text({ label: '開催場所', max: 200 }),
  attended: rows({
    label: '出席者',
    hint: '本人・家族と、契約した事業者はあらかじめ入れてあります。来なかった人の行は削除してください。',
    itemName: '出席者',
    min: 1,
    max: 40,
    item: {
      name: text({ label: '氏名', max: 100 }),
      belongsTo: optional(text({ label: '所属', hint: '例：事業所の名前、本人、母', max: 100 })),
      profession: optional(text({ label: '職種', max: 100 })),
    },
  }),
  personTookPart: choice({
    label: '本人の参加',
    options: [
      { value: '参加した', label: '参加した' },
      { value: '参加していない', label: '参加していない', hint: '下に、わけを書きます' },
    ],
  }),
  reason: optional(longText({ label: '本人が参加していないわけ', max: 1000, rows: 2 })),
  absent: rows({
    label: '欠席した人の意見',
    hint: '前もって聞いた意見を書きます。',
    itemName: '欠席者',
    min: 0,
    max: 20,
    item: {
      name: text({ label: '氏名', max: 100 }),
      belongsTo: optional(text({ label: '所属', max: 100 })),
      opinion: longText({ label: '意見', max: 2000, rows: 2 }),
    },
  }),
  topics: rows({
    label: '検討したこと',
    itemName: '項目',
    min: 1,
    max: 20,
    item: {
      topic: text({ label: '検討した項目', max: 200 }),
      discussion: longText({ label: '検討の内容', max: 4000, rows: 4 }),
      conclusion: longText({ label: '結論', max: 4000, rows: 2 }),
    },
  }),
  remaining: optional(longText({ label: '残された課題', max: 2000, rows: 3 })),
  next: optional(text({ label: '次の会議の時期', hint: '例：令和9年1月ごろ', max: 100 })),
}
