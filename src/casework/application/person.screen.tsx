import type { ReactNode } from 'react'
import { ageOn } from '../../law/calendar/age.ts'
import { ButtonRow } from '../../ui/buttons/button-row.tsx'
import { LinkButton } from '../../ui/buttons/link-button.tsx'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { Tag } from '../../ui/tag/tag.tsx'
import type { At } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'
import type { CaseFile } from '../case/file.ts'
import { screen } from '../case/screen.ts'
import { serviceNames } from '../case/service-names.ts'
import { stepOf } from '../case/steps.ts'
import { turns } from '../case/turns.ts'
import { isCitizen } from '../registers/actor.ts'
import { namesOf, personCases, wardsOf } from './person-cases.ts'
import { type PersonRecord, personRecord } from './person-record.ts'

/** 本人: what is registered, and the cases with whose turn it is. */
export const personScreen = screen({
  path: '/persons/:id',
  who: ['窓口', '係長', '相談支援専門員', '事業所管理者', '事業者職員', '支援センター職員', '本人', '家族'],
  audit: '本人の情報を見る',
  load: async (at) => {
    const person = await personRecord(at, at.params.id ?? '')
    if (!person) return null
    const desk = at.actor.role === '窓口' || at.actor.role === '係長'
    const cases = await personCases(at, person.id)
    const own = at.actor.person === person.id
    if (!desk && !own && cases.length === 0) return null
    const parties = cases.flatMap(({ file }) => turns(file).flatMap(({ party }) => party ?? []))
    return {
      data: {
        ...{ person, cases, desk },
        citizen: isCitizen(at.actor.role),
        names: await namesOf(at, parties),
        wards: desk || own ? await wardsOf(at, person.id) : [],
      },
      subject: {
        person: person.id,
        caseId: null,
        relation: cases[0]?.relation ?? (own ? '本人' : '支給決定機関'),
      },
    }
  },
  title: ({ person }) => `${person.name}さん`,
  trail: ({ citizen }) => [
    { label: 'はじめ', href: '/start' },
    ...(citizen ? [] : [{ label: '人をさがす', href: '/persons' }]),
  ],
  view: ({ person, cases, names, wards, desk }, _form, at) => (
    <>
      {desk && (
        <ButtonRow>
          <LinkButton href={at.href(`/persons/${person.id}/apply`)}>申請を受け付ける</LinkButton>
          <LinkButton kind="secondary" href={at.href(`/persons/${person.id}/edit`)}>
            情報を直す
          </LinkButton>
        </ButtonRow>
      )}
      <DataTable
        caption="手続き"
        empty={
          desk
            ? '手続きはまだありません。申請があったら「申請を受け付ける」から記録してください。'
            : '手続きはまだありません。'
        }
        columns={[
          { key: 'number', label: '受付番号', head: true },
          { key: 'on', label: '申請' },
          { key: 'services', label: '申請したサービス' },
          { key: 'state', label: 'いまの状態' },
        ]}
        rows={cases.map(({ file }) => ({
          key: file.id,
          cells: {
            number: <a href={at.href(`/cases/${file.id}`)}>{file.receptionNumber}</a>,
            on: file.application
              ? `${writtenDay(file.application.on)}（${file.application.kind}）`
              : 'まだありません',
            services: serviceNames(file.application?.services ?? [], file.application?.on ?? at.today).join(
              '、',
            ),
            state: <State file={file} names={names} />,
          },
        }))}
      />
      <h2>登録されていること</h2>
      <Registered person={person} wards={wards} at={at} />
    </>
  ),
})

const State = ({
  file,
  names,
}: {
  readonly file: CaseFile
  readonly names: ReadonlyMap<string, string>
}): ReactNode => {
  if (file.closed) return <Tag>{`${file.closed.why}（${writtenDay(file.closed.on)}）`}</Tag>
  const open = turns(file)
  if (open.length === 0) return 'いま、待っていることはありません'
  return open.map((turn) => (
    <span className="line" key={`${turn.step}${turn.holder}${turn.party}`}>
      {stepOf(turn.step).mark}
      {turn.why}：<strong>{names.get(turn.party ?? '') ?? turn.holder}</strong>の番
      <br />
    </span>
  ))
}

type RegisteredOf = {
  readonly person: PersonRecord
  readonly wards: readonly { readonly id: string; readonly name: string; readonly birth_date: string }[]
  readonly at: At
}

const Registered = ({ person, wards, at }: RegisteredOf): ReactNode => (
  <SummaryList
    rows={[
      { label: 'フリガナ', value: person.kana },
      {
        label: '生年月日',
        value: `${writtenDay(person.birthDate)}（${ageToday(person.birthDate, at.today)}歳）`,
      },
      { label: '住所', value: person.address },
      { label: '電話番号', value: person.telephone ?? '' },
      { label: '障害の種別', value: person.disabilities.join('、') },
      { label: '受給者証番号', value: person.certificateNumber ?? '' },
      ...(person.guardian
        ? [
            {
              label: `保護者（${person.guardian.relation}）`,
              value: `${person.guardian.name}（${person.guardian.kana}）　${writtenDay(person.guardian.birthDate)}生まれ`,
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

const ageToday = (birthDate: string, today: string): number =>
  ageOn(Temporal.PlainDate.from(birthDate), Temporal.PlainDate.from(today))
