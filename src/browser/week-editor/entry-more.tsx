import type { Entry } from './entry.ts'

type Of = { readonly entry: Entry; readonly write: (part: Partial<Entry>) => void }

const weeks = [1, 2, 3, 4, 5] as const

/** What is rarely needed: not every week, and what happens on holidays. */
export const EntryMore = ({ entry, write }: Of) => (
  <details className="row-more" open={entry.repeat !== '' || entry.holiday !== ''}>
    <summary>毎週でないとき、祝日のとき</summary>
    <div className="field">
      <label className="field-label" htmlFor="we-repeat">
        くり返し
      </label>
      <select
        id="we-repeat"
        className="input"
        value={entry.repeat}
        onChange={(event) => write({ repeat: event.target.value })}
      >
        <option value="">毎週</option>
        <option value="隔週">隔週（1週おき）</option>
        <option value="第何">第何週かを決める</option>
      </select>
    </div>
    {entry.repeat === '第何' && (
      <fieldset className="field">
        <legend className="field-label">何週目</legend>
        <div className="we-days">
          {weeks.map((week) => (
            <button
              key={week}
              type="button"
              className="button button-secondary button-small we-toggle"
              aria-pressed={entry.nth.includes(week)}
              onClick={() =>
                write({
                  nth: weeks.filter((one) =>
                    one === week ? !entry.nth.includes(one) : entry.nth.includes(one),
                  ),
                })
              }
            >
              第{week}
            </button>
          ))}
        </div>
      </fieldset>
    )}
    {entry.repeat === '隔週' && (
      <div className="field">
        <label className="field-label" htmlFor="we-start">
          はじめの日（行う週の日）
        </label>
        <input
          id="we-start"
          type="date"
          className="input input-short"
          value={entry.start}
          onChange={(event) => write({ start: event.target.value })}
        />
      </div>
    )}
    <div className="field">
      <label className="field-label" htmlFor="we-holiday">
        祝日のとき
      </label>
      <select
        id="we-holiday"
        className="input"
        value={entry.holiday}
        onChange={(event) => write({ holiday: event.target.value })}
      >
        <option value="">決めていない</option>
        <option value="行う">行う</option>
        <option value="休む">休む</option>
      </select>
    </div>
  </details>
)
