import { housings, supportBlocks } from '../../plan/content/basics.ts'
import { choice } from '../../ui/kit/choice.ts'
import { longText } from '../../ui/kit/long-text.ts'
import { optional } from '../../ui/kit/optional.ts'
import { rows } from '../../ui/kit/rows.ts'
import { text } from '../../ui/kit/text.ts'
import { tick } from '../../ui/kit/tick.ts'

const line = (label: string, max = 100, hint = '') => optional(text({ label, max, ...(hint && { hint }) }))
const whole = (label: string, hint: string, lines = 5) =>
  optional(longText({ label, hint: `${hint}（4000文字まで）`, max: 4000, rows: lines }))
const oneOf = <const V extends string>(label: string, values: readonly V[]) =>
  optional(choice({ label, as: 'select', options: values.map((value) => ({ value, label: value })) }))

/** 基本情報の欄: what 別紙1 holds beside what the register knows of the person. */
export const basicsFields = {
  overview: whole('概要（支援経過・現状と課題等）', 'これまでの支援と、いま気がかりなこと'),
  housing: oneOf('住まい', housings),
  housingNote: line('住まいのくわしいこと', 200, '例：エレベーターのない3階'),
  fax: line('FAX', 40),
  disability: line('障害または疾患名', 400),
  family: rows({
    label: '家族構成',
    itemName: '家族',
    min: 0,
    max: 60,
    item: {
      name: line('氏名'),
      relation: line('続柄', 40, '例：母、兄'),
      age: line('年齢', 20),
      work: line('職業'),
      carer: tick({ label: '介護', says: '主たる介護者' }),
      together: tick({ label: '同居', says: '同居している' }),
      note: line('備考', 400),
    },
  }),
  ties: rows({
    label: '社会関係',
    hint: '本人と関わりのある機関や人。家族のほかも書きます。',
    itemName: '関わり',
    min: 0,
    max: 60,
    item: { who: line('機関・人', 100, '例：民生委員、近所の店の人'), role: line('役割', 400) },
  }),
  history: whole('生活歴（受診歴等を含む）', '生まれてから今までの、本人が話してよいこと'),
  medical: rows({
    label: '医療の状況',
    itemName: '受診',
    min: 0,
    max: 60,
    item: {
      department: line('受診科目'),
      frequency: line('頻度', 100, '例：月1回'),
      doctor: line('主治医・医療機関', 200),
      illness: line('どの疾患での受診か', 200),
    },
  }),
  complaint: whole('本人の主訴（意向・希望）', '本人のことばのまま', 4),
  familyComplaint: whole('家族の主訴（意向・希望）', 'だれの話かがわかるように', 4),
  supports: rows({
    label: '支援の状況',
    hint: 'いま使っているもの。家族や近隣の手伝いは「その他の支援」です。',
    itemName: '支援',
    min: 0,
    max: 60,
    item: {
      block: oneOf('公的支援・その他の支援', supportBlocks),
      name: line('名称'),
      provider: line('提供機関・提供者'),
      content: line('支援内容', 400),
      frequency: line('頻度'),
      note: line('備考', 400),
    },
  }),
}
