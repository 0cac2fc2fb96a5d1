import type { At } from '../casework/case/at.ts'
import { RefusalNotice } from '../casework/case/refusal-notice.tsx'
import type { FormState, Screen } from '../casework/case/screen.ts'
import { Notice } from '../ui/notice/notice.tsx'
import { navFor } from './nav.ts'
import { drawPage } from './page/draw-page.tsx'

/** The whole html page of a screen for this actor. */
export const drawScreen = (
  screen: Screen,
  at: At,
  { data, form, done }: { readonly data: unknown; readonly form: FormState; readonly done: boolean },
  csrf: string,
): string => {
  const trail = screen.bare ? [] : (screen.trail?.(data) ?? [])
  const nav = screen.bare ? [] : navFor(at.actor.role)
  // The first page is above every other: that says nothing.
  const above = trail.findLast(({ href }) => href !== '/start' && nav.some(({ path }) => path === href))
  const isHere = nav.some(({ path }) => path === screen.path)
  return drawPage({
    title: screen.title(data),
    ...(screen.heading ? { heading: screen.heading(data) } : {}),
    wrong: form.problems.length > 0,
    municipality: at.municipality,
    account: { name: at.actor.name, role: at.actor.role, csrf },
    bare: screen.bare === true,
    nav: nav.map(({ label, path }) => ({
      label,
      href: at.href(path),
      current: screen.path === path || (!isHere && above?.href === path && 'within'),
    })),
    trail: trail.map(({ label, href }) => ({ label, href: at.href(href) })),
    children: (
      <>
        {done && !screen.saysItself && <Notice kind="success" title="記録しました" />}
        {form.refusal?.ways && !screen.form?.settled?.(data).told && <RefusalNotice refusal={form.refusal} />}
        {screen.view(data, form, at)}
      </>
    ),
  })
}
