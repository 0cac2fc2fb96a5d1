import { words } from './work.words.ts'
import { type Tab, tabs } from './work-filter.ts'

type Of = {
  readonly counts: Readonly<Record<string, number>>
  readonly now: Tab
  readonly hrefOf: (tab: Tab) => string
}

/** The divisions of the work, each with how many wait in it. */
export const WorkTabs = ({ counts, now, hrefOf }: Of) => (
  <nav className="list-tabs" aria-label={words.tabsLabel}>
    <ul>
      {tabs.map((tab) => (
        <li key={tab}>
          <a href={hrefOf(tab)} aria-current={tab === now ? 'true' : undefined}>
            {words.tabs[tab].label}（{counts[tab] ?? 0}）
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
