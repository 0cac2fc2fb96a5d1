import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { type OrganisationKind, organisationKinds } from '../registers/actor.ts'
import { districtList } from '../registers/district-list.ts'
import { organisationFields } from './organisation.fields.ts'
import { words } from './organisation.words.ts'
import { addOrganisation, numberTaken } from './queries.ts'

const fallback: OrganisationKind = '相談支援事業所'

/** 事業所の登録: first which kind (`?kind=`), then the form that belongs to it. */
export const newOrganisationScreen = screen({
  path: '/organisations/new',
  who: ['窓口', '係長', '市町村管理者'],
  audit: '事業所の登録',
  title: () => words.newTitle,
  trail: () => [
    { label: 'はじめ', href: '/start' },
    { label: words.list, href: '/organisations' },
  ],
  load: async (at) => ({
    data: {
      kind: organisationKinds.find((one) => one === at.query.get('kind')) ?? null,
      choosable: { today: at.today, areas: await districtList(at.tx, at.municipality.number) },
    },
    subject: { person: null, caseId: null, relation: '事業所の登録' },
  }),
  form: {
    fields: ({ kind, choosable }) => organisationFields(kind ?? fallback, choosable),
    start: () => ({ accepting: true }),
    submit: async ({ kind }, values, _by, at) => {
      if (!kind) return { problems: [{ field: 'number', says: `${words.kind}を選んでください` }] }
      const organisation = { ...values, kind, id: at.newId() }
      if (await numberTaken(at, organisation))
        return { problems: [{ field: 'number', says: words.numberTaken }] }
      await addOrganisation(at, organisation)
      return { then: '/organisations' }
    },
  },
  view: ({ kind }, form, at) =>
    kind ? (
      <FormView form={form} button={words.save} before={<p className="about">{kind}</p>} />
    ) : (
      <>
        <h2>{words.whichKind}</h2>
        <ul className="choose-list">
          {organisationKinds.map((one) => (
            <li key={one}>
              <a href={at.href(`/organisations/new?kind=${encodeURIComponent(one)}`)}>{one}</a>
            </li>
          ))}
        </ul>
      </>
    ),
})
