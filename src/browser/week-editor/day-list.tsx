import { weekDays } from '../../plan/week/week-days.ts'
import { minuteOf } from '../../plan/week/week-minutes.ts'
import type { Asked } from './asked.ts'
import type { Week } from './edit-week.ts'
import { slotsOf } from './slots.ts'
import { blockSays, dayName, morningSays, repeatSays, spanSays } from './week-says.ts'

type Of = {
  readonly week: Week
  readonly marked: ReadonlySet<number>
  readonly easy: boolean
  readonly ask: (asked: Asked) => void
}

/** 一覧: the same week day by day, for narrow screens; a press opens what stands there. */
export const DayList = ({ week, marked, easy, ask }: Of) => (
  <div className="we-list">
    {weekDays.map((day, column) => {
      const dayBefore = weekDays.at(column - 1)
      const own = week
        .map((row, at) => ({ row, at }))
        .filter(({ row }) => row.days.includes(day))
        .sort((a, b) => fromSix(a.row.from) - fromSix(b.row.from))
      const mornings = week.filter(
        ({ days, from, to }) => dayBefore && days.includes(dayBefore) && slotsOf(from, to).length > 1,
      )
      return (
        <section className="week-day" key={day} aria-label={dayName(day)}>
          <h3>{dayName(day)}</h3>
          {mornings.length + own.length > 0 && (
            <ul>
              {mornings.map((row) => (
                <li key={`${row.from} ${row.kind} ${row.content}`} className="we-morning">
                  <span className="unseen">{morningSays(row, day)}</span>
                  <span aria-hidden="true">
                    {spanSays(row, easy, true)} {row.kind}
                  </span>
                </li>
              ))}
              {own.map(({ row, at }) => (
                <li key={at}>
                  <button
                    type="button"
                    className="we-item"
                    data-row={at}
                    onClick={() => ask({ new: false, row: at, day })}
                  >
                    <span className="unseen">{`${blockSays(row, day)}${marked.has(at) ? ' 確認が必要' : ''} 直す`}</span>
                    <span aria-hidden="true">
                      <span className="week-time">
                        {marked.has(at) && <span className="we-mark">！</span>}
                        {spanSays(row, easy)}
                      </span>
                      <strong>{row.kind}</strong>
                      <span className="week-body">
                        {[row.content, row.provider, repeatSays(row)].filter((part) => part).join('／')}
                      </span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          )}
          <button
            type="button"
            className="button button-secondary button-small"
            aria-label={`${dayName(day)}に予定を入れる`}
            onClick={() => ask({ new: true, days: [day], from: '09:00', to: '10:00', kind: '' })}
          >
            予定を入れる
          </button>
        </section>
      )
    })}
  </div>
)

const fromSix = (time: string): number => (minuteOf(time) + 18 * 60) % (24 * 60)
