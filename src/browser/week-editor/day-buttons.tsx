import { type WeekDay, weekDays } from '../../plan/week/week-days.ts'
import { dayName } from './week-says.ts'

type Of = {
  readonly label: string
  readonly chosen: readonly WeekDay[]
  readonly choose: (days: readonly WeekDay[]) => void
  readonly one?: boolean
  readonly isFirst?: boolean
  readonly error?: string | undefined
}

/** The days as buttons that stay pressed. */
export const DayButtons = ({ label, chosen, choose, one = false, isFirst = false, error }: Of) => (
  <fieldset className={error ? 'field field-wrong' : 'field'}>
    <legend className="field-label">{label}</legend>
    {error && <p className="field-error">{error}</p>}
    <div className="we-days">
      {weekDays.map((day, at) => {
        const isOn = chosen.includes(day)
        return (
          <button
            key={day}
            type="button"
            className="button button-secondary button-small we-toggle"
            aria-pressed={isOn}
            {...(isFirst && at === 0 && { 'data-first': '' })}
            onClick={() =>
              choose(
                one ? [day] : weekDays.filter((other) => (other === day ? !isOn : chosen.includes(other))),
              )
            }
          >
            <span aria-hidden="true">{day}</span>
            <span className="unseen">{dayName(day)}</span>
          </button>
        )
      })}
    </div>
  </fieldset>
)
