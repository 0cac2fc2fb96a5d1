import { tick } from '../../ui/kit/tick.ts'
import type { At } from '../case/at.ts'
import { FormView } from '../case/form-view.tsx'
import { officePhrases } from '../case/phrase-queries.ts'
import { screen } from '../case/screen.ts'
import { changePhrase } from './change-phrase.ts'
import { knownNames } from './known-names.ts'
import { nameProblem } from './name-problem.ts'
import { phraseFields } from './phrase.fields.ts'

/** 文例を直す: or drop it; plans that were written with it stay as they are. */
export const editPhraseScreen = screen({
  path: '/phrases/:id',
  who: ['相談支援専門員', '事業所管理者'],
  audit: '文例を書く',
  load: async (at: At) => {
    const phrase = (await officePhrases(at)).find(({ id }) => id === at.params.id)
    if (!phrase) return null
    return {
      data: { phrase },
      subject: { person: null, caseId: null, relation: at.actor.role, target: phrase.id },
      version: phrase.version,
    }
  },
  title: () => '文例を直す',
  trail: () => [
    { label: 'はじめ', href: '/start' },
    { label: '文例', href: '/phrases' },
  ],
  form: {
    fields: () => ({ ...phraseFields, drop: tick({ label: '削除', says: 'この文例を削除する' }) }),
    start: ({ phrase }) => phrase,
    submit: async ({ phrase }, { box, area, text, drop }, _by, at) => {
      if (drop) {
        await changePhrase(at, phrase, null)
        return { then: '/phrases' }
      }
      const problems = nameProblem(text, await knownNames(at))
      if (problems.length > 0) return { problems }
      await changePhrase(at, phrase, { box, area, text })
      return { then: '/phrases' }
    },
  },
  view: (_data, form) => <FormView form={form} button="保存する" />,
})
