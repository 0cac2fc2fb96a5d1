import { showForm } from '../../ui/kit/form.ts'
import { FormView } from '../case/form-view.tsx'
import { savedBySomebody } from '../case/saved-by-somebody.ts'
import { screen } from '../case/screen.ts'
import { districtList } from '../registers/district-list.ts'
import { organisationFields } from './organisation.fields.ts'
import { words } from './organisation.words.ts'
import { changeOrganisation, numberTaken, organisationById } from './queries.ts'

/** 事業所の登録を直す */
export const editOrganisationScreen = screen({
  path: '/organisations/:id/edit',
  who: ['窓口', '係長', '市町村管理者'],
  audit: '事業所の登録を直す',
  title: () => words.editTitle,
  trail: () => [
    { label: 'はじめ', href: '/start' },
    { label: words.list, href: '/organisations' },
  ],
  load: async (at) => {
    const organisation = await organisationById(at, at.params.id ?? null)
    if (!organisation) return null
    const known = await districtList(at.tx, at.municipality.number)
    // What it takes stays on the form when a desk no longer has that name.
    const areas = [...new Set([...known, ...organisation.areas])]
    const choosable = { today: at.today, areas }
    return {
      data: { organisation, choosable },
      subject: { person: null, caseId: null, relation: '事業所の登録', target: organisation.id },
      version: organisation.version,
      saved: savedBySomebody(showForm(organisationFields(organisation.kind, choosable), organisation)),
    }
  },
  form: {
    fields: ({ organisation, choosable }) => organisationFields(organisation.kind, choosable),
    start: ({ organisation }) => organisation,
    submit: async ({ organisation: { id, kind, version } }, values, _by, at) => {
      if (await numberTaken(at, { id, kind, number: values.number }))
        return { problems: [{ field: 'number', says: words.numberTaken }] }
      await changeOrganisation(at, { id, version }, values)
      return { then: '/organisations' }
    },
  },
  view: ({ organisation }, form) => (
    <FormView form={form} button={words.save} before={<p className="about">{organisation.kind}</p>} />
  ),
})
