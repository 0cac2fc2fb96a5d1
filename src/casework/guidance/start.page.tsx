import { LinkButton } from '../../ui/buttons/link-button.tsx'
import { Columns } from '../../ui/columns/columns.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import { publicPage } from '../case/screen.ts'
import { startWords as words } from './guide.words.ts'

/** The first page of a municipality: what one can do here. */
export const startPage = publicPage({
  path: '/',
  title: words.title,
  nav: words.nav,
  load: async () => null,
  view: (_, at) => (
    <>
      {words.lead.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <Columns>
        <Panel title={words.learn.title}>
          <ul className="link-list">
            <li>
              <a href={at.href('/what-is-a-plan')}>{words.learn.what}</a>
            </li>
            <li>
              <a href={at.href('/who-needs-one')}>{words.learn.who}</a>
            </li>
          </ul>
        </Panel>
        <Panel title={words.find.title}>
          <p>{words.find.text}</p>
          <p>
            <a href={at.href('/find-office')}>{words.find.link}</a>
          </p>
        </Panel>
        <Panel title={words.sign.title}>
          <p>{words.sign.text}</p>
          <p>
            <LinkButton href={at.href('/sign-in')}>{words.sign.link}</LinkButton>
          </p>
          <p>
            <a href={at.href('/resume')}>{words.sign.resume}</a>
          </p>
        </Panel>
        <Panel title={words.ask.title}>
          <p>{words.ask.text}</p>
          <p>
            <a href={at.href('/contact')}>{words.ask.link}</a>
          </p>
        </Panel>
      </Columns>
    </>
  ),
})
