import { showForm } from '../../ui/kit/form.ts'
import { FormView } from '../case/form-view.tsx'
import { savedBySomebody } from '../case/saved-by-somebody.ts'
import { screen } from '../case/screen.ts'
import { ownOffice } from './office-queries.ts'
import { words } from './office-room.words.ts'
import { plannerFields, plannerProblems } from './planner.fields.ts'
import { plannerAccounts } from './planner-accounts.ts'
import { changePlanner, plannersOf } from './planner-queries.ts'

/** 相談支援専門員の登録を直す: the share, or the day on which somebody leaves. */
export const plannerScreen = screen({
  path: '/my-load/planners/:id',
  who: ['事業所管理者'],
  audit: '相談支援専門員の登録を直す',
  load: async (at) => {
    const office = await ownOffice(at)
    if (!office) return null
    const all = await plannersOf(at, office.id)
    const planner = all.find(({ id }) => id === at.params.id)
    if (!planner) return null
    const { name, share, since, until, version } = planner
    const accounts = await plannerAccounts(at, office.id)
    // An account that is out of use, or no longer the office's, cannot be chosen again.
    const account = accounts.find(({ id }) => id === planner.account)?.id ?? null
    const values = { name, share, since, until, account }
    return {
      data: { planner, values, accounts, others: all.filter(({ id }) => id !== planner.id) },
      subject: { person: null, caseId: null, relation: '自分の事業所', target: planner.id },
      version,
      saved: savedBySomebody(showForm(plannerFields(accounts), values)),
    }
  },
  title: () => words.plannerTitle,
  trail: () => [
    { label: 'はじめ', href: '/start' },
    { label: words.title, href: '/my-load' },
    { label: words.plannersTitle, href: '/my-load/planners' },
  ],
  form: {
    fields: ({ accounts }) => plannerFields(accounts),
    start: ({ values }) => values,
    submit: async ({ planner, others }, values, _by, at) => {
      const problems = plannerProblems(values, others)
      if (problems.length > 0) return { problems }
      await changePlanner(at, planner, values)
      const detail = planner.until === null && values.until !== null ? '終わりの日を書いた' : '直した'
      return { then: '/my-load/planners', touched: { target: planner.id, detail } }
    },
  },
  view: (_, form) => <FormView form={form} button={words.save} />,
})
