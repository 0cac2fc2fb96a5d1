import type { ReactNode } from 'react'
import type { SelfPlan } from '../../plan/content/self-plan.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { writtenInstant } from '../case/written-instant.ts'
import type { CityChange } from './city-changes.queries.ts'
import { cityChangesWords as words } from './city-changes.words.ts'
import type { Say } from './easy.tsx'
import { easyPages } from './easy-pages.words.ts'
import { type SelfPlanPageId, selfPlanFields } from './self-plan-pages.ts'

type Of = { readonly changed: readonly CityChange[]; readonly say: Say }

/** 市町村が書いたところ: who of the city changed what in the person's own plan, when, and what stood there before. */
export const CityChanges = ({ changed, say }: Of): ReactNode =>
  changed.length > 0 && (
    <Notice kind="info" title={say(words.title)}>
      <p>{say(words.lead)}</p>
      {changed.map(({ version, by, role, at, heard, changes }) => (
        <section key={version}>
          <p>
            <strong>
              {writtenInstant(at)}　{by}さん（{role}）
            </strong>
            {heard && <span>　{say(words.how[heard])}</span>}
          </p>
          <ul>
            {changes.map(({ box, was, now }) => (
              <li key={box}>
                {say(easyPages[pageOf(box)].title)}
                <dl className="summary-value">
                  <dt>{say(words.was)}</dt>
                  <dd>{was || say(words.nothing)}</dd>
                  <dt>{say(words.now)}</dt>
                  <dd>{now || say(words.nothing)}</dd>
                </dl>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Notice>
  )

/** The page on which a box stands. */
const pageOf = (box: keyof SelfPlan): SelfPlanPageId =>
  (Object.keys(selfPlanFields) as SelfPlanPageId[]).find((page) => box in selfPlanFields[page]) ?? 'writer'
