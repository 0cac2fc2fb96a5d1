import type { ReactNode } from 'react'
import { ageOn } from '../../law/calendar/age.ts'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import type { At } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'
import type { PersonRecord } from './person-record.ts'

type Of = {
  readonly person: PersonRecord
  readonly wards: readonly { readonly id: string; readonly name: string; readonly birth_date: string }[]
  /** The desk mends a guardian on the guardian's own page. */
  readonly desk: boolean
  /** For those who were only asked. */
  readonly narrow: boolean
  readonly at: At
}

/** 登録されていること */
export const Registered = ({ person, wards, desk, narrow, at }: Of): ReactNode => (
  <SummaryList
    rows={[
      { label: 'フリガナ', value: person.kana },
      {
        label: '生年月日',
        value: `${writtenDay(person.birthDate)}（${ageToday(person.birthDate, at.today)}歳）`,
      },
      ...(person.address === '' && narrow ? [] : [{ label: '住所', value: person.address }]),
      ...(narrow
        ? []
        : [
            { label: '電話番号', value: person.telephone ?? '' },
            { label: '障害の種別', value: kindsOf(person) },
            ...optionalRow('地区', person.district),
            ...optionalRow('ことば', person.language),
            ...optionalRow('希望する相談支援事業所', person.wishedOffice?.name ?? null),
            { label: '受給者証番号', value: person.certificateNumber ?? '' },
          ]),
      ...(person.guardian
        ? [
            {
              label: `保護者（${person.guardian.relation}）`,
              value: (
                <>
                  {desk ? (
                    <a href={at.href(`/persons/${person.guardian.id}`)}>{person.guardian.name}</a>
                  ) : (
                    person.guardian.name
                  )}
                  （{person.guardian.kana}）　{writtenDay(person.guardian.birthDate)}生まれ
                </>
              ),
            },
          ]
        : []),
      ...(wards.length > 0
        ? [
            {
              label: '保護している人',
              value: wards.map(({ id, name }) => (
                <span key={id}>
                  <a href={at.href(`/persons/${id}`)}>{name}</a>　
                </span>
              )),
            },
          ]
        : []),
    ]}
  />
)

const kindsOf = ({ disabilities, mainDisability }: PersonRecord): string =>
  `${disabilities.join('、')}${mainDisability && disabilities.length > 1 ? `（主に${mainDisability}）` : ''}`

const optionalRow = (label: string, value: string | null) => (value ? [{ label, value }] : [])

const ageToday = (birthDate: string, today: string): number =>
  ageOn(Temporal.PlainDate.from(birthDate), Temporal.PlainDate.from(today))
