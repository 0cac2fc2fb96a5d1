import { showForm } from '../../ui/kit/form.ts'
import { hidden } from '../../ui/kit/hidden.ts'
import { tick } from '../../ui/kit/tick.ts'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { holderOfCertificate } from './alike-persons.ts'
import { guardianInCases } from './guardian-in-cases.ts'
import { lastWriter } from './last-writer.ts'
import { personChoices } from './person-choices.ts'
import { personFields, personProblems, valuesOfPerson } from './person-fields.ts'
import { personRecord } from './person-record.ts'
import { words as registering } from './register-person.words.ts'
import { changePerson } from './save-person.ts'

const auditWord = '本人の情報を直す'

const otherGuardian = tick({
  label: '保護者の交代',
  says: '上の保護者は、前に登録した人とは別の人です',
  hint: '同じ人の氏名などを直しただけのときは、印をつけません。印をつけると、前の保護者は、進んでいる手続きを見られなくなります。',
})

/** 本人の情報を直す: two who edit at once both get both texts. */
export const editPersonScreen = screen({
  path: '/persons/:id/edit',
  who: ['窓口', '係長'],
  audit: auditWord,
  load: async (at) => {
    const person = await personRecord(at, at.params.id ?? '')
    if (!person) return null
    const choices = await personChoices(at, person)
    return {
      data: { person, choices },
      subject: { person: person.id, caseId: null, relation: '支給決定機関' },
      version: person.version,
      saved: {
        typed: showForm(personFields(choices), valuesOfPerson(person)),
        ...(await lastWriter(at, person.id, auditWord)),
      },
    }
  },
  title: ({ person }) => `${person.name}さんの情報を直す`,
  trail: ({ person }) => [
    { label: 'はじめ', href: '/start' },
    { label: `${person.name}さん`, href: `/persons/${person.id}` },
  ],
  form: {
    fields: ({ person, choices }) => ({
      ...personFields(choices),
      otherGuardian: person.guardian ? otherGuardian : hidden(otherGuardian),
    }),
    start: ({ person }) => valuesOfPerson(person),
    submit: async ({ person }, { otherGuardian, ...values }, by, at) => {
      const problems = personProblems(values, at.today)
      if (problems.length > 0) return { problems }
      const taken = await holderOfCertificate(at, values.certificateNumber, person.id)
      if (taken) return { problems: [{ field: 'certificateNumber', says: registering.taken(taken) }] }
      const guardian = await changePerson(at, person, values, otherGuardian)
      const then = `/persons/${person.id}`
      if (guardian === (person.guardian?.id ?? null)) return { then }
      const [first, ...also] = await guardianInCases(
        ...([at, by, { id: person.id, name: values.name }] as const),
        guardian === null ? null : { id: guardian, name: values.guardianName ?? '' },
      )
      return first ? { ...first, also, then } : { then }
    },
  },
  view: (_data, form) => <FormView form={form} button="直した内容を保存する" />,
})
