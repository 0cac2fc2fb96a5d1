import type { Context, Hono } from 'hono'
import type { Provision } from '../../law/kit/provision.ts'
import { typedOf } from '../../ui/kit/typed.ts'
import { refusedPage } from '../page/refused-page.tsx'
import { queryOf } from '../query-of.ts'
import { type Asked, askByForm, askFields, blankForm, isOverfull } from './ask-form.ts'
import { rulePage } from './rule-page.tsx'
import { rulesPage } from './rules-page.tsx'

/** The rules on pages for people. Nobody signs in and nothing is kept; facts are never in an address. */
export const lawPageRoutes = (app: Hono, rules: readonly Provision<unknown, unknown>[]): void => {
  app.get('/law', (context) => context.html(rulesPage(rules, placeOf(context))))
  for (const rule of rules) {
    const fields = askFields(rule)
    const show = (context: Context, asked: Asked, sent: boolean) =>
      context.html(rulePage({ rule, fields, asked, sent }), asked.kind === 'problems' ? 422 : 200)
    app.get(`/law/${rule.id}`, (context) =>
      show(context, { kind: 'form', typed: blankForm(fields, placeOf(context)) }, false),
    )
    app.post(`/law/${rule.id}`, async (context) => {
      const typed = typedOf(new URLSearchParams(await context.req.text()))
      if (isOverfull(fields, typed)) return refusedPage(context, 413)
      return show(context, askByForm(rule, fields, typed), true)
    })
  }
}

/** The municipality that the link names; what cannot be one is left out. */
const placeOf = (context: Context): string => {
  const place = queryOf(context).get('in') ?? ''
  return /^[^\s<>"&]{1,20}[市区町村]$/u.test(place) ? place : ''
}
