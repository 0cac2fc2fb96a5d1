import { showForm } from '../../ui/kit/form.ts'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import { FormView } from '../case/form-view.tsx'
import { savedBySomebody } from '../case/saved-by-somebody.ts'
import { screen } from '../case/screen.ts'
import { acceptanceFields } from './organisation.fields.ts'
import type { Organisation } from './organisation.ts'
import { words } from './organisation.words.ts'
import { changeOrganisation, organisationById } from './queries.ts'

/** 自分の事業所: a manager says whether the office takes new people, and what people should know. */
export const ownOfficeScreen = screen({
  path: '/office',
  who: ['事業所管理者'],
  audit: '事業所の受入れの状況',
  title: () => words.officeTitle,
  trail: () => [{ label: 'はじめ', href: '/start' }],
  load: async (at) => {
    const office = await organisationById(at, at.actor.organisation)
    return (
      office && {
        data: { office },
        subject: { person: null, caseId: null, relation: '自分の事業所', target: office.id },
        version: office.version,
        saved: savedBySomebody(showForm(acceptanceFields, acceptanceOf(office))),
      }
    )
  },
  form: {
    fields: () => acceptanceFields,
    start: ({ office }) => acceptanceOf(office),
    submit: async ({ office }, values, _by, at) => {
      await changeOrganisation(at, office, values)
      return { then: '/office' }
    },
  },
  view: ({ office }, form) => (
    <>
      <p>{words.officeLead}</p>
      <SummaryList
        rows={[
          { label: words.name, value: office.name },
          { label: words.number, value: office.number },
          { label: words.address, value: office.address },
          { label: words.telephone, value: office.telephone },
          { label: words.offers, value: office.offers.join('、') },
        ]}
      />
      <FormView form={form} button={words.officeSave} />
    </>
  ),
})

const acceptanceOf = ({ accepting, remarks }: Organisation) => ({ accepting, remarks })
