import type { ReactNode } from 'react'
import { Button } from '../../ui/buttons/button.tsx'
import { Ruby } from '../../ui/ruby/ruby.tsx'
import type { At } from '../case/at.ts'
import type { FormState } from '../case/screen.ts'
import { isCitizen } from '../registers/actor.ts'
import { kanaOf, sayer } from './easy.tsx'
import { pageWords as words } from './self-plan.words.ts'

type Of = { readonly at: At; readonly form: FormState; readonly here: string }

/**
 * At the head of every page of the self-plan, in the same place: ふりがな on or off, and the quick way out. The way
 * out signs out, so that nobody comes back to the page with the browser's own button. With script, Tab and Enter are
 * all the keys that these pages need.
 */
export const PageTools = ({ at, form, here }: Of): ReactNode => {
  const kana = kanaOf(at)
  const say = sayer(kana)
  const csrf = form.carried.find(([name]) => name === '_csrf')
  return (
    <div className="easy-tools" data-island="enter-chooses">
      <a href={`${here}?kana=${kana ? 'off' : 'on'}`}>{say(kana ? words.kanaOff : words.kanaOn)}</a>
      {isCitizen(at.actor.role) && csrf && (
        <form method="post" action={at.href('/sign-out')}>
          <input type="hidden" name="_csrf" value={csrf[1]} />
          <input type="hidden" name="leave" value="1" />
          <Button kind="secondary">
            <Ruby text={words.exit} kana={kana} />
          </Button>
        </form>
      )}
    </div>
  )
}
