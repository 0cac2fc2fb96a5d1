import { ageOn } from '../../law/calendar/age.ts'
import { isChildOn } from '../../law/calendar/is-child-on.ts'
import type { ServiceGroup } from '../../law/texts/service.ts'
import { servicesOn } from '../../law/texts/services-on.ts'
import { choice } from '../../ui/kit/choice.ts'
import { choices } from '../../ui/kit/choices.ts'
import type { ValuesOf } from '../../ui/kit/field.ts'
import { optional } from '../../ui/kit/optional.ts'
import { tick } from '../../ui/kit/tick.ts'
import { day, writtenDay } from '../case/day-field.ts'
import type { CaseFile } from '../case/file.ts'
import type { PersonRecord } from './person-record.ts'

/** 放課後等デイサービス may go on until twenty (児童福祉法21条の5の13). */
const childServicesUntil = 20

/** The answer that the earlier grant was made before this register was kept. */
export const outside = 'outside'

export type ApplicationData = {
  readonly person: PersonRecord
  readonly earlier: readonly CaseFile[]
  readonly today: string
}

/** 申請の欄: services as the catalogue has them today, under the benefit they belong to. */
export const applicationFields = ({ person, earlier, today }: ApplicationData) => {
  const on = Temporal.PlainDate.from(today)
  const birth = Temporal.PlainDate.from(person.birthDate)
  const group = (name: ServiceGroup, hint?: string) =>
    choices({
      label: name,
      ...(hint ? { hint } : {}),
      options: servicesOn(on)
        .filter((service) => service.group === name)
        .map(({ code, name: label }) => ({ value: code, label })),
    })
  return {
    kind: choice({
      label: '申請の種類',
      options: [
        { value: '新規', label: '新規', hint: 'はじめて、または前の支給決定が終わってからの申請' },
        { value: '変更', label: '変更', hint: '支給決定の途中で、種類や量を変える申請' },
        { value: '更新', label: '更新', hint: '支給決定の期間が終わったあとも続ける申請' },
      ],
    }),
    previous: optional(
      choice({
        label: '前の手続き',
        hint: '変更・更新のときに選んでください。',
        options: [
          ...earlier.map((file) => ({
            value: file.id,
            label: `受付番号 ${file.receptionNumber}`,
            hint: grantText(file),
          })),
          { value: outside, label: 'この記録にはない', hint: '「ひとつ」を使い始める前の支給決定など' },
        ],
      }),
    ),
    ...(ageOn(birth, on) < childServicesUntil ? { child: group('障害児通所給付') } : {}),
    care: group('介護給付'),
    training: group('訓練等給付'),
    needsCare: tick({
      label: '共同生活援助での介護',
      says: '共同生活援助で、入浴・排せつ・食事の介護を受ける',
      hint: '共同生活援助を申請する人だけ。障害支援区分がいるかどうかが変わります。',
    }),
    regional: group('地域相談支援給付'),
    local: group('地域生活支援事業', '市町村の事業です。これだけのときは計画案はいりません。'),
    careManagement: choice({
      label: 'ケアマネジャー',
      options: [
        { value: 'なし', label: 'いない' },
        { value: '介護保険', label: '介護保険のケアマネジャーがいる' },
        {
          value: '介護扶助',
          label: '生活保護（介護扶助）のケアマネジャーがいる',
          hint: '福祉事務所に確かめてください。',
        },
      ],
    }),
    cameBy: choice({
      label: '申請書を出した人',
      options: [
        { value: '本人', label: '本人' },
        ...(person.guardian
          ? [{ value: '保護者' as const, label: `保護者（${person.guardian.name}さん）` }]
          : []),
        { value: '代理', label: '代理の人' },
      ],
    }),
    on: day({ label: '受け付けた日' }),
  }
}

export type ApplicationValues = ValuesOf<ReturnType<typeof applicationFields>>

/** All codes that were ticked, in the order of the groups. */
export const servicesOf = (values: ApplicationValues): readonly string[] =>
  [values.child ?? [], values.care, values.training, values.regional, values.local].flat()

export const isChildToday = ({ person, today }: ApplicationData): boolean =>
  isChildOn(Temporal.PlainDate.from(person.birthDate), Temporal.PlainDate.from(today))

const grantText = (file: CaseFile): string => (file.grant ? `${writtenDay(file.grant.on)}の支給決定` : '')
