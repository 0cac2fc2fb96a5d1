import { isChildOn } from '../../law/calendar/is-child-on.ts'
import { choice } from '../../ui/kit/choice.ts'
import { choices } from '../../ui/kit/choices.ts'
import type { Problem, ValuesOf } from '../../ui/kit/field.ts'
import { kana } from '../../ui/kit/kana.ts'
import { optional } from '../../ui/kit/optional.ts'
import { text } from '../../ui/kit/text.ts'
import { day } from '../case/day-field.ts'
import { tenDigits } from '../case/ten-digits-field.ts'
import { disabilityKinds } from '../registers/disability-kinds.ts'
import { languages } from '../registers/languages.ts'
import type { OfficeName } from '../registers/planning-office-names.ts'
import type { PersonRecord } from './person-record.ts'

const certificate = tenDigits({
  label: '受給者証番号',
  hint: 'すでに受給者証がある人だけ。10けたの数字です。',
  doubt: '最後の1けた（検証番号）が合いません。受給者証を見て確かめてください。',
})

const relations = ['父', '母', '祖父', '祖母', '里親', '未成年後見人', 'その他の保護者'] as const

const guardianFields = {
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

/** What can be chosen on the form: the desks' districts and the planning offices. */
export type PersonChoices = { readonly districts: readonly string[]; readonly offices: readonly OfficeName[] }

/** 本人の登録の欄. The guardian's are needed for a child only. */
export const personFields = ({ districts, offices }: PersonChoices) => ({
  name: text({ label: '氏名', hint: '姓と名のあいだは空けます。例：北区　花子', max: 60 }),
  kana: kana({ label: 'フリガナ', hint: 'ひらがなでも入力できます。', max: 80 }),
  birthDate: day({ label: '生年月日', hint: '例：昭和60年4月1日、1985/4/1' }),
  address: text({ label: '住所', max: 120, width: 'long' }),
  telephone: optional(text({ label: '電話番号', max: 30, inputMode: 'tel', width: 'short' })),
  disabilities: choices({
    label: '障害の種別',
    options: disabilityKinds.map((kind) => ({ value: kind, label: kind })),
  }),
  mainDisability: optional(
    choice({
      label: '主な障害',
      hint: '種別が2つ以上あるときに選びます。選ばなければ、はじめの種別で数えます。',
      options: disabilityKinds.map((value) => ({ value, label: value })),
      as: 'select',
      blank: 'はじめの種別',
    }),
  ),
  district: optional(
    choice<string>({
      label: '地区',
      hint: '担当する窓口の地区です。仕事の一覧と、更新の時期の表を分けるときに使います。',
      options: districts.map((value) => ({ value, label: value })),
      as: 'select',
      blank: '決めない',
    }),
  ),
  language: optional(
    choice<string>({
      label: 'ことば',
      hint: '話す日本語のほかに要るものがある人だけ。受けられる事業所をさがすときに使います。',
      options: languages.map((value) => ({ value, label: value })),
      as: 'select',
      blank: '特になし',
    }),
  ),
  wishedOffice: optional(
    choice<string>({
      label: '希望する相談支援事業所',
      hint: '本人が希望するところがあるときだけ。頼んだことにはなりません。',
      options: offices.map(({ id, name }) => ({ value: id, label: name })),
      as: 'select',
      blank: '特になし',
    }),
  ),
  certificateNumber: optional(certificate),
  ...guardianFields,
})

export type PersonValues = ValuesOf<ReturnType<typeof personFields>>

/** What one field alone cannot know: days to come, a child without guardian, half a guardian. */
export const personProblems = (values: PersonValues, today: string): readonly Problem[] => {
  if (values.birthDate > today)
    return [{ field: 'birthDate', says: '生年月日が、今日より後の日になっています' }]
  if (values.mainDisability !== null && !values.disabilities.includes(values.mainDisability))
    return [{ field: 'mainDisability', says: '主な障害は、障害の種別で選んだものから選んでください' }]
  const guardian = ['guardianName', 'guardianKana', 'guardianBirthDate', 'guardianRelation'] as const
  const child = isChildOn(Temporal.PlainDate.from(values.birthDate), Temporal.PlainDate.from(today))
  if (!child && guardian.every((key) => values[key] === null)) return []
  const why = child ? '18歳未満の人には、保護者の登録がいります' : '保護者を登録するときは、4つともいります'
  const missing = guardian
    .filter((key) => values[key] === null)
    .map((key) => ({ field: key, says: `${guardianFields[key].label}を入力してください（${why}）` }))
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
  mainDisability: disabilityKinds.find((kind) => kind === person.mainDisability) ?? null,
  district: person.district,
  language: person.language,
  wishedOffice: person.wishedOffice?.id ?? null,
  certificateNumber: person.certificateNumber,
  guardianName: person.guardian?.name ?? null,
  guardianKana: person.guardian?.kana ?? null,
  guardianBirthDate: person.guardian?.birthDate ?? null,
  guardianRelation:
    relations.find((relation) => relation === person.guardian?.relation) ??
    (person.guardian ? 'その他の保護者' : null),
})
