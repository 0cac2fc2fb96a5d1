import { useState } from 'react'
import type { Offer } from '../../plan/balance/week-editor-data.ts'
import type { WeekDay } from '../../plan/week/week-days.ts'
import type { WeekRow } from '../../plan/week/week-row.ts'
import type { Asked } from './asked.ts'
import { DayButtons } from './day-buttons.tsx'
import { Dialog } from './dialog.tsx'
import type { Week } from './edit-week.ts'
import { type Entry, entryOf, type Faults, nightOf, rowOf } from './entry.ts'
import { EntryMore } from './entry-more.tsx'
import { easyEntryWords, entryWords } from './entry-words.ts'
import { TimeBox } from './time-box.tsx'
import { dayName } from './week-says.ts'

type Of = {
  readonly asked: Asked
  readonly week: Week
  readonly offers: readonly Offer[]
  readonly easy: boolean
  readonly close: () => void
  /** `only`: the change is for this one day of a row of several. */
  readonly save: (row: WeekRow, only?: WeekDay) => void
  readonly remove: () => void
}

/** Everything that a drag can do and all that it cannot: one entry of the week in boxes. */
export const EntryDialog = ({ asked, week, offers, easy, close, save, remove }: Of) => {
  const [entry, setEntry] = useState<Entry>(() => entryOf(asked, week, easy))
  const [faults, setFaults] = useState<Faults>({})
  const write = (part: Partial<Entry>) => setEntry((before) => ({ ...before, ...part }))
  const words = easy ? easyEntryWords : entryWords
  const night = nightOf(entry, easy)
  const [known, setKnown] = useState(night)
  const send = (only?: WeekDay) => {
    const read = rowOf(only ? { ...entry, days: [only] } : entry)
    setFaults('faults' in read ? read.faults : {})
    if ('faults' in read) return
    // An end before the start may be a slip: it is asked about once.
    if (night === known) return save(read.row, only)
    setKnown(night)
    setFaults({
      to: `${night}です。よければ、もう一度押してください。ちがうときは、${words.to}を直してください`,
    })
  }
  const daysFirst = asked.new && asked.daysFirst === true
  const several = asked.new ? 0 : (week[asked.row]?.days.length ?? 0)
  const only = !asked.new && several > 1 ? asked.day : undefined
  return (
    <Dialog
      title={asked.new ? '予定を入れる' : '予定を直す'}
      onClose={close}
      onSend={() => send()}
      onOther={only ? () => send(only) : undefined}
    >
      {entry.kind === '' && offers.length > 0 && (
        <fieldset className="field we-offers">
          <legend className="field-label">えらんで入れる</legend>
          {offers.map((offer) => (
            <button
              key={`${offer.kind} ${offer.content} ${offer.provider}`}
              type="button"
              className="button button-secondary button-small"
              onClick={() =>
                write({ kind: offer.kind, content: offer.content ?? '', provider: offer.provider ?? '' })
              }
            >
              {offer.kind}
              {offer.content ? `（${offer.content}）` : ''}
            </button>
          ))}
        </fieldset>
      )}
      <div className={faults.kind ? 'field field-wrong' : 'field'}>
        <label className="field-label" htmlFor="we-kind">
          {words.kind}
        </label>
        {faults.kind && (
          <p className="field-error" id="we-kind-error">
            {faults.kind}
          </p>
        )}
        <input
          id="we-kind"
          className="input"
          list="we-kinds"
          autoComplete="off"
          value={entry.kind}
          {...(!daysFirst && { 'data-first': '' })}
          {...(faults.kind && { 'aria-invalid': true, 'aria-describedby': 'we-kind-error' })}
          onChange={(event) => write({ kind: event.target.value })}
        />
        <datalist id="we-kinds">
          {[...new Set(offers.map(({ kind }) => kind))].map((kind) => (
            <option key={kind} value={kind} />
          ))}
        </datalist>
      </div>
      <div className="we-pair">
        <div className="field">
          <label className="field-label" htmlFor="we-content">
            {words.content}
          </label>
          <textarea
            id="we-content"
            className="input"
            rows={2}
            value={entry.content}
            onChange={(event) => write({ content: event.target.value })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.nativeEvent.isComposing)
                return
              event.preventDefault()
              send()
            }}
          />
        </div>
        <div className="field">
          <label className="field-label" htmlFor="we-provider">
            {words.provider}
          </label>
          <input
            id="we-provider"
            className="input"
            autoComplete="off"
            value={entry.provider}
            onChange={(event) => write({ provider: event.target.value })}
          />
        </div>
      </div>
      <DayButtons
        label={words.days}
        chosen={entry.days}
        choose={(days) => write({ days })}
        isFirst={daysFirst}
        error={faults.days}
      />
      <div className="we-pair">
        <TimeBox
          id="we-from"
          label={words.from}
          value={entry.from}
          easy={easy}
          write={(from) => write({ from })}
          error={faults.from}
        />
        <TimeBox
          id="we-to"
          label={words.to}
          value={entry.to}
          easy={easy}
          write={(to) => write({ to })}
          error={faults.to}
          note={faults.to ? null : night}
        />
      </div>
      {!easy && <EntryMore entry={entry} write={write} />}
      <div className="we-dialog-end">
        <button type="submit" className="button button-primary">
          {asked.new ? '入れる' : several > 1 ? '全部の曜日を直す' : '直す'}
        </button>
        {only && (
          <button type="button" className="button button-secondary" onClick={() => send(only)}>
            {dayName(only)}だけ直す（Ctrl+Enter）
          </button>
        )}
        {!asked.new && (
          <button type="button" className="button button-danger" onClick={remove}>
            {several > 1 ? `${dayName(asked.day)}の分を消す` : '消す'}
          </button>
        )}
        <button type="button" className="button button-secondary" onClick={close}>
          やめる
        </button>
      </div>
    </Dialog>
  )
}
