import type { At } from '../case/at.ts'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { knownNames } from './known-names.ts'
import { nameProblem } from './name-problem.ts'
import { phraseFields } from './phrase.fields.ts'

/** 文例を加える: kept for the office; a person's name is not. */
export const newPhraseScreen = screen({
  path: '/phrases/new',
  who: ['相談支援専門員', '事業所管理者'],
  audit: '文例を書く',
  load: async (at: At) => ({
    data: {},
    subject: { person: null, caseId: null, relation: at.actor.role },
  }),
  title: () => '文例を加える',
  trail: () => [
    { label: 'はじめ', href: '/start' },
    { label: '文例', href: '/phrases' },
  ],
  form: {
    fields: () => phraseFields,
    submit: async (_data, { box, area, text }, by, at) => {
      const problems = nameProblem(text, await knownNames(at))
      if (problems.length > 0) return { problems }
      const { account, organisation } = by.actor
      if (!organisation) return { problems: [{ field: 'text', says: '所属する事業所がありません' }] }
      const id = by.newId()
      await at.tx
        .insertInto('phrase')
        .values({
          ...{ municipality: at.municipality.number, id, organisation, account },
          ...{ box, area, text, at: at.now },
        })
        .execute()
      return { then: '/phrases', touched: { target: id } }
    },
  },
  view: (_data, form) => <FormView form={form} button="加える" />,
})
