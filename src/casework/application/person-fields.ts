import { isChildOn } from '../../law/calendar/is-child-on.ts'
import { choice } from '../../ui/kit/choice.ts'
import { choices } from '../../ui/kit/choices.ts'
import type { Problem, ValuesOf } from '../../ui/kit/field.ts'
import { kana } from '../../ui/kit/kana.ts'
import { optional } from '../../ui/kit/optional.ts'
import { text } from '../../ui/kit/text.ts'
import { day } from '../case/day-field.ts'
import { tenDigits } from '../case/ten-digits-field.ts'
import { disabilityKinds, type PersonRecord } from './person-record.ts'

const certificate = tenDigits({
  label: '受給者証番号',
  hint: 'すでに受給者証がある人だけ。10けたの数字です。',
  doubt: '最後の1けた（検証番号）が合いません。受給者証を見て確かめてください。',
})

const relations = ['父', '母', '祖父', '祖母', '里親', '未成年後見人', 'その他の保護者'] as const

/** 本人の登録の欄. The guardian's are needed for a child only. */
export const personFields = {
  name: text({ label: '氏名', hint: '姓と名のあいだは空けます。例：北区　花子', max: 60 }),
  kana: kana({ label: 'フリガナ', hint: 'ひらがなでも入力できます。', max: 80 }),
  birthDate: day({ label: '生年月日', hint: '例：昭和60年4月1日、1985/4/1' }),
  address: text({ label: '住所', max: 120, width: 'long' }),
  telephone: optional(text({ label: '電話番号', max: 30, inputMode: 'tel', width: 'short' })),
  disabilities: choices({
    label: '障害の種別',
    options: disabilityKinds.map((kind) => ({ value: kind, label: kind })),
  }),
  certificateNumber: optional(certificate),
  guardianName: optional(
    text({
      label: '保護者の氏名',
      hint: '18歳未満の人のときに入力します。はじめて登録する保護者の住所は、本人と同じになります。ちがうときや、もう登録されている保護者の住所は、保護者の画面で直します。',
      max: 60,
    }),
  ),
  guardianKana: optional(kana({ label: '保護者のフリガナ', max: 80 })),
  guardianBirthDate: optional(day({ label: '保護者の生年月日', hint: '例：昭和60年4月1日、1985/4/1' })),
  guardianRelation: optional(
    choice({
      label: '本人から見た続柄',
      options: relations.map((value) => ({ value, label: value })),
      as: 'select',
    }),
  ),
}

export type PersonValues = ValuesOf<typeof personFields>

/** What one field alone cannot know: days to come, a child without guardian, half a guardian. */
export const personProblems = (values: PersonValues, today: string): readonly Problem[] => {
  if (values.birthDate > today)
    return [{ field: 'birthDate', says: '生年月日が、今日より後の日になっています' }]
  const guardian = ['guardianName', 'guardianKana', 'guardianBirthDate', 'guardianRelation'] as const
  const child = isChildOn(Temporal.PlainDate.from(values.birthDate), Temporal.PlainDate.from(today))
  if (!child && guardian.every((key) => values[key] === null)) return []
  const why = child ? '18歳未満の人には、保護者の登録がいります' : '保護者を登録するときは、4つともいります'
  const missing = guardian
    .filter((key) => values[key] === null)
    .map((key) => ({ field: key, says: `${personFields[key].label}を入力してください（${why}）` }))
  return (values.guardianBirthDate ?? '') > today
    ? [...missing, { field: 'guardianBirthDate', says: '保護者の生年月日が、今日より後の日になっています' }]
    : missing
}

/** The fields filled with what is registered. */
export const valuesOfPerson = (person: PersonRecord): PersonValues => ({
  name: person.name,
  kana: person.kana,
  birthDate: person.birthDate,
  address: person.address,
  telephone: person.telephone,
  disabilities: disabilityKinds.filter((kind) => person.disabilities.includes(kind)),
  certificateNumber: person.certificateNumber,
  guardianName: person.guardian?.name ?? null,
  guardianKana: person.guardian?.kana ?? null,
  guardianBirthDate: person.guardian?.birthDate ?? null,
  guardianRelation:
    relations.find((relation) => relation === person.guardian?.relation) ??
    (person.guardian ? 'その他の保護者' : null),
})
