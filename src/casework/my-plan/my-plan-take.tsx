import type { ReactNode } from 'react'
import type { Recurring } from '../../plan/week/recurring.ts'
import { LinkButton } from '../../ui/buttons/link-button.tsx'
import type { CaseFile } from '../case/file.ts'
import { isUndecided } from './around.ts'
import { calendarLacks, mayTakeCalendar } from './may-take-calendar.ts'
import { words } from './my-plan.words.ts'

type Of = {
  readonly file: CaseFile
  /** All that comes again in the plan. */
  readonly items: readonly Recurring[]
  readonly kana: boolean
  readonly say: (markup: string) => ReactNode
  readonly href: (to: string) => string
}

/** 紙やカレンダーにする: what the plan can be taken away as; the calendar once something is granted. */
export const MyPlanTake = ({ file, items, kana, say, href }: Of): ReactNode => {
  const isCalendar = mayTakeCalendar(file)
  const lacks = calendarLacks(items)
  return (
    <section className="my-plan-section" aria-labelledby="my-plan-take">
      <h2 id="my-plan-take">{say(words.take)}</h2>
      <ul className="my-plan-take">
        {[...papers(kana), ...(isCalendar ? calendars : [])].map(({ label, to }) => (
          <li key={to}>
            <LinkButton kind="secondary" href={href(to)}>
              {say(label)}
            </LinkButton>
          </li>
        ))}
      </ul>
      {isCalendar && <p>{say(words.calendarHint)}</p>}
      {isCalendar && lacks.undated && <p>{say(words.calendarUndated)}</p>}
      {isCalendar && lacks.holidays && <p>{say(words.calendarHolidays)}</p>}
      {isUndecided(file) && <p>{say(words.calendarLater)}</p>}
    </section>
  )
}

const papers = (kana: boolean) => {
  const plain = kana ? '' : '?kana=off'
  return [
    { label: words.paper18, to: `my-plan/18.pdf${plain}` },
    { label: words.paper22, to: `my-plan/22.pdf${plain}` },
    { label: words.fridge, to: `week.pdf${plain}` },
  ]
}

const calendars = [
  { label: words.calendar, to: 'week.ics' },
  { label: words.calendarFull, to: 'week.ics?names=yes' },
]
