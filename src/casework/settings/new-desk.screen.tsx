import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { deskList } from '../registers/desk-list.ts'
import { deskFields } from './desk.fields.ts'
import { addDesk } from './queries.ts'
import { words } from './settings.words.ts'

/** 窓口を加える */
export const newDeskScreen = screen({
  path: '/settings/desks/new',
  who: ['市町村管理者'],
  audit: '窓口を加える',
  title: () => words.newDesk,
  trail: () => [
    { label: 'はじめ', href: '/start' },
    { label: words.title, href: '/settings' },
  ],
  load: async (at) => ({
    data: { next: (await deskList(at.tx, at.municipality.number)).length + 1 },
    subject: { person: null, caseId: null, relation: '市町村の設定' },
  }),
  form: {
    fields: () => deskFields,
    start: ({ next }) => ({ ordinal: next }),
    submit: async (_, values, _by, at) => {
      await addDesk(at, { ...values, id: at.newId() })
      return { then: '/settings' }
    },
  },
  view: (_, form) => <FormView form={form} button={words.saveDesk} />,
})
