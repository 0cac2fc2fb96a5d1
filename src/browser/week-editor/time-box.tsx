import { readTime } from '../../plan/week/typed-time.ts'
import { minuteOf } from '../../plan/week/week-minutes.ts'
import { timeOf } from './slots.ts'
import { shownTime } from './week-says.ts'

type Of = {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly easy: boolean
  readonly write: (typed: string) => void
  readonly error?: string | undefined
  /** What the time means, where it may not be what one thinks. */
  readonly note?: string | null
}

const steps = [
  { minutes: -60, mark: '−1時間', says: '1時間早く' },
  { minutes: -30, mark: '−30分', says: '30分早く' },
  { minutes: 30, mark: '＋30分', says: '30分遅く' },
  { minutes: 60, mark: '＋1時間', says: '1時間遅く' },
] as const

/** A time of day, typed or stepped with buttons. */
export const TimeBox = ({ id, label, value, easy, write, error, note = null }: Of) => {
  const time = readTime(value)
  const button = ({ minutes, mark, says }: (typeof steps)[number]) => (
    <button
      key={minutes}
      type="button"
      className="button button-secondary button-small"
      aria-label={`${label}を${says}`}
      onClick={() => write(shownTime(timeOf(minuteOf(time ?? '09:00') + minutes), easy))}
    >
      {mark}
    </button>
  )
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {error && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      <input
        id={id}
        className="input input-short"
        value={value}
        onChange={(event) => write(event.target.value)}
        {...(error && { 'aria-invalid': true, 'aria-describedby': `${id}-error` })}
        {...(note && { 'aria-describedby': `${id}-note` })}
        autoComplete="off"
      />
      {note && (
        <p className="we-note" id={`${id}-note`}>
          {note}
        </p>
      )}
      <div className="we-times">{steps.map(button)}</div>
    </div>
  )
}
