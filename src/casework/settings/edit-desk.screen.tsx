import { showForm } from '../../ui/kit/form.ts'
import { FormView } from '../case/form-view.tsx'
import { savedBySomebody } from '../case/saved-by-somebody.ts'
import { screen } from '../case/screen.ts'
import { deskFields } from './desk.fields.ts'
import { changeDesk, deskById } from './queries.ts'
import { words } from './settings.words.ts'

/** 窓口を直す */
export const editDeskScreen = screen({
  path: '/settings/desks/:id',
  who: ['市町村管理者'],
  audit: '窓口を直す',
  title: () => words.editDesk,
  trail: () => [
    { label: 'はじめ', href: '/start' },
    { label: words.title, href: '/settings' },
  ],
  load: async (at) => {
    const desk = await deskById(at, at.params.id ?? '')
    return (
      desk && {
        data: { desk },
        subject: { person: null, caseId: null, relation: '市町村の設定', target: desk.id },
        version: desk.version,
        saved: savedBySomebody(showForm(deskFields, desk)),
      }
    )
  },
  form: {
    fields: () => deskFields,
    start: ({ desk }) => desk,
    submit: async ({ desk }, values, _by, at) => {
      await changeDesk(at, { ...values, id: desk.id, version: desk.version })
      return { then: '/settings' }
    },
  },
  view: (_, form) => <FormView form={form} button={words.saveDesk} />,
})
