import type { ReactNode } from 'react'
import { isChildOn } from '../../law/calendar/is-child-on.ts'
import { ButtonRow } from '../../ui/buttons/button-row.tsx'
import { LinkButton } from '../../ui/buttons/link-button.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { Tag } from '../../ui/tag/tag.tsx'
import { writtenDay } from '../case/day-field.ts'
import type { CaseFile } from '../case/file.ts'
import { screen } from '../case/screen.ts'
import { seenInPart } from '../case/seen-in-part.ts'
import { selfPlanHelper } from '../case/self-plan-helper.ts'
import { serviceNames } from '../case/service-names.ts'
import { stepOf } from '../case/steps.ts'
import { turns, turnsOn } from '../case/turns.ts'
import { isCitizen } from '../registers/actor.ts'
import { organisationNames } from '../registers/organisation-names.ts'
import { personCases, wardsOf } from './person-cases.ts'
import { asShownToAsked, personRecord } from './person-record.ts'
import { Registered } from './registered.tsx'

/** 本人: what is registered, and the cases with whose turn it is. */
export const personScreen = screen({
  path: '/persons/:id',
  who: ['窓口', '係長', '相談支援専門員', '事業所管理者', '事業者職員', '支援センター職員', '本人', '家族'],
  audit: '本人の情報を見る',
  load: async (at) => {
    const record = await personRecord(at, at.params.id ?? '')
    if (!record) return null
    const desk = at.actor.role === '窓口' || at.actor.role === '係長'
    const cases = await personCases(at, record.id)
    const own = at.actor.person === record.id
    if (!desk && !own && cases.length === 0) return null
    // Of a child whose guardian they no longer are, somebody keeps their ended cases, not the register's page.
    const formerGuardian =
      record.guardian?.id !== at.actor.person && cases.some(({ relation }) => relation === '保護者')
    if (formerGuardian) return null
    const narrow = !desk && !own && cases.every(({ relation }) => seenInPart.includes(relation))
    const helps = narrow && cases.every(({ relation }) => relation === selfPlanHelper)
    const person = narrow ? asShownToAsked(helps ? { ...record, address: '' } : record) : record
    const parties = cases.flatMap(({ file }) => turns(file).flatMap(({ party }) => party ?? []))
    return {
      data: {
        ...{ person, cases, desk, narrow },
        citizen: isCitizen(at.actor.role),
        names: await organisationNames(at, parties),
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
  view: ({ person, cases, names, wards, desk, narrow }, _form, at) => (
    <>
      {desk && person.guardian && !isChild(person.birthDate, at.today) && (
        <Notice kind="info" title="18歳になりました。申請者は本人になります">
          <p>
            新しい申請は、本人の申請として受け付けます。「情報を直す」で保護者の登録を消すと、進んでいる手続きも本人のものになり、
            {person.guardian.name}さんは見られなくなります。
          </p>
        </Notice>
      )}
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
            state: <State file={file} names={names} today={at.today} />,
          },
        }))}
      />
      <h2>登録されていること</h2>
      <Registered person={person} wards={wards} desk={desk} narrow={narrow} at={at} />
    </>
  ),
})

const State = ({
  file,
  names,
  today,
}: {
  readonly file: CaseFile
  readonly names: ReadonlyMap<string, string>
  readonly today: string
}): ReactNode => {
  if (file.closed) return <Tag>{`${file.closed.why}（${writtenDay(file.closed.on)}）`}</Tag>
  const open = turnsOn(file, today)
  if (open.length === 0) return 'いま、待っていることはありません'
  return open.map((turn) => (
    <span className="line" key={`${turn.step}${turn.holder}${turn.party}`}>
      {stepOf(turn.step).mark}
      {turn.why}：<strong>{names.get(turn.party ?? '') ?? turn.holder}</strong>の番
      <br />
    </span>
  ))
}

const isChild = (birthDate: string, today: string): boolean =>
  isChildOn(Temporal.PlainDate.from(birthDate), Temporal.PlainDate.from(today))
