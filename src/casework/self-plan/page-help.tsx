import type { ReactNode } from 'react'
import type { At } from '../case/at.ts'
import type { Desk } from '../registers/municipality.ts'
import type { Say } from './easy.tsx'
import { pageWords as words } from './self-plan.words.ts'

/** Desks named on the page itself; a large city has more. */
const most = 2

type Of = { readonly desks: readonly Desk[]; readonly say: Say; readonly at: At }

/** 困ったときの窓口: telephone, FAX and the desk itself, in the same place on every page. */
export const PageHelp = ({ desks, say, at }: Of): ReactNode => (
  <section className="easy-help" aria-labelledby="easy-help">
    <h2 id="easy-help">{say(words.helpTitle)}</h2>
    {words.help.map((text) => (
      <p key={text}>{say(text)}</p>
    ))}
    <ul>
      {desks.slice(0, most).map(({ id, name, telephone, fax }) => (
        <li key={id}>
          <strong>{name}</strong>
          <br />
          {say(words.telephone)} <a href={`tel:${telephone.replace(/[^\d+]/g, '')}`}>{telephone}</a>
          {fax && (
            <>
              <br />
              {say(words.fax)} {fax}
            </>
          )}
        </li>
      ))}
    </ul>
    <p>
      <a href={at.href('/contact')}>{say(words.allDesks)}</a>
    </p>
  </section>
)
