import type { ReactNode } from 'react'
import { Button } from '../../ui/buttons/button.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import type { FormState } from '../case/screen.ts'
import { writtenInstant } from '../case/written-instant.ts'
import type { Say } from './easy.tsx'
import { easyPages } from './easy-pages.words.ts'
import type { TypedPage } from './queries.ts'
import { checkWords as words } from './self-plan.words.ts'
import type { SelfPlanPageId } from './self-plan-pages.ts'

type Of = {
  readonly typed: readonly TypedPage[]
  readonly form: FormState
  readonly say: Say
  readonly to: (page: string) => string
}

/**
 * 書きかけがあります: what is kept and not in the plan, before it is handed in. Who alone has typed puts it all in
 * with one button; what others typed as well is looked at on its page.
 */
export const TypedNotice = ({ typed, form, say, to }: Of): ReactNode => {
  const known = typed.flatMap((one) =>
    one.page in easyPages ? [{ ...one, page: one.page as SelfPlanPageId }] : [],
  )
  if (known.length === 0) return null
  const mine = known.every((one) => one.mine)
  return (
    <Notice kind="warning" title={say(words.typed)}>
      <p>{say(words.typedLead)}</p>
      <ul>
        {known.map(({ page, by, at }) => (
          <li key={page}>
            <a href={to(page)}>{say(words.typedOf(easyPages[page].title))}</a>（
            {by.map((name) => `${name}さん`).join('、')}、{writtenInstant(at)}）
          </li>
        ))}
      </ul>
      {mine ? (
        <form method="post" noValidate className="keep-take">
          {form.carried.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Button name="_take" value="1">
            {say(words.typedTake)}
          </Button>
        </form>
      ) : (
        <p>{say(words.typedOpen)}</p>
      )}
    </Notice>
  )
}
