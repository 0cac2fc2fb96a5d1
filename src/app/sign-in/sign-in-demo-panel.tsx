import type { ReactNode } from 'react'
import { roles } from '../../casework/registers/actor.ts'
import { Panel } from '../../ui/panel/panel.tsx'
import type { DemoAccount } from './sign-in-demo-accounts.ts'

type Of = {
  readonly number: string
  readonly accounts: readonly DemoAccount[]
  /** `next` and a kept form, as hidden inputs. */
  readonly carried: ReactNode
}

/** One button for each role of the demo world. */
export const DemoPanel = ({ number, accounts, carried }: Of): ReactNode => (
  <Panel title="見本の世界：役を選んで入る">
    <p>ここは練習のための世界です。下のボタンを押すと、その人として入れます。</p>
    <form method="post" action={`/${number}/sign-in/demo`}>
      {carried}
      <dl className="summary">
        {roles
          .map((role) => ({ role, people: accounts.filter((account) => account.role === role) }))
          .filter(({ people }) => people.length > 0)
          .map(({ role, people }) => (
            <div className="summary-row" key={role}>
              <dt>{role}</dt>
              <dd className="summary-value">
                <span className="row-buttons">
                  {people.map(({ id, name, organisation }) => (
                    <button
                      key={id}
                      className="button button-secondary button-small"
                      type="submit"
                      name="account"
                      value={id}
                    >
                      {organisation ? `${name}（${organisation}）` : name}
                    </button>
                  ))}
                </span>
              </dd>
            </div>
          ))}
      </dl>
    </form>
  </Panel>
)
