import { Notice } from '../../ui/notice/notice.tsx'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { CheckForm } from '../case/check-form.tsx'
import { writtenDay, writtenDayOr } from '../case/day-field.ts'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { alikePersons, holderOfCertificate } from './alike-persons.ts'
import { personChoices } from './person-choices.ts'
import { personFields, personProblems } from './person-fields.ts'
import { words } from './register-person.words.ts'
import { addPerson } from './save-person.ts'

/** 本人を登録する: a likely double is shown before anything is written. */
export const registerPersonScreen = screen({
  path: '/persons/new',
  who: ['窓口', '係長'],
  audit: '人の登録',
  title: () => words.title,
  trail: () => [
    { label: 'はじめ', href: '/start' },
    { label: '人をさがす', href: '/persons' },
  ],
  load: async (at) => ({
    data: await personChoices(at, null),
    subject: { person: null, caseId: null, relation: '支給決定機関' },
  }),
  form: {
    fields: (choices) => personFields(choices),
    check: async (_data, values, at) => {
      const problems = personProblems(values, at.today)
      if (problems.length > 0) return { problems }
      const taken = await holderOfCertificate(at, values.certificateNumber, null)
      if (taken) return { problems: [{ field: 'certificateNumber', says: words.taken(taken) }] }
      const alike = await alikePersons(at, values)
      const { guardianName, guardianKana: kana, guardianBirthDate: birthDate } = values
      const known =
        guardianName && kana && birthDate
          ? (await alikePersons(at, { kana, birthDate })).find(({ name }) => name === guardianName)
          : undefined
      return alike.length === 0 && !known ? null : { show: { alike, known, values } }
    },
    submit: async (_data, values, _by, at) => {
      const problems = personProblems(values, at.today)
      if (problems.length > 0) return { problems }
      const taken = await holderOfCertificate(at, values.certificateNumber, null)
      if (taken) return { problems: [{ field: 'certificateNumber', says: words.taken(taken) }] }
      return { then: `/persons/${await addPerson(at, values)}` }
    },
  },
  view: (_data, form, at) => {
    if (!form.checking) return <FormView form={form} button={words.button} />
    const { alike, known, values } = form.checking
    return (
      <>
        {alike.length > 0 && (
          <>
            <Notice kind="warning" title={words.alikeTitle}>
              <p>{words.alike}</p>
            </Notice>
            <DataTable
              caption={words.alikeCaption}
              columns={[
                { key: 'name', label: '氏名', head: true },
                { key: 'birth', label: '生年月日' },
                { key: 'address', label: '住所' },
              ]}
              rows={alike.map(({ id, name, kana, birthDate, address }) => ({
                key: id,
                cells: {
                  name: <a href={at.href(`/persons/${id}`)}>{`${name}（${kana}）`}</a>,
                  birth: writtenDay(birthDate),
                  address,
                },
              }))}
            />
          </>
        )}
        {known && (
          <Notice kind="info" title={words.knownGuardian(known.name)}>
            <p>{words.knownGuardianSays}</p>
            <p>住所：{known.address}</p>
          </Notice>
        )}
        <h2>これから登録する人</h2>
        <SummaryList
          rows={[
            { label: '氏名', value: `${values.name}（${values.kana}）` },
            { label: '生年月日', value: writtenDay(values.birthDate) },
            { label: '住所', value: values.address },
            ...(values.guardianName
              ? [
                  {
                    label: '保護者',
                    value: `${values.guardianName}（${writtenDayOr(values.guardianBirthDate)}生まれ）`,
                  },
                ]
              : []),
          ]}
        />
        <CheckForm form={form} button={alike.length > 0 ? words.another : words.confirm} />
      </>
    )
  },
})
