import { useState } from 'react'
import type { WeekDay } from '../../plan/week/week-days.ts'
import { DayButtons } from './day-buttons.tsx'
import { Dialog } from './dialog.tsx'

type Of = {
  readonly day: WeekDay
  readonly close: () => void
  readonly copy: (from: WeekDay, to: readonly WeekDay[]) => void
}

/** All of one day on other days too. */
export const CopyDayDialog = ({ day, close, copy }: Of) => {
  const [from, setFrom] = useState<WeekDay>(day)
  const [to, setTo] = useState<readonly WeekDay[]>([])
  const [isMissing, setMissing] = useState(false)
  const send = () => {
    if (to.length === 0) setMissing(true)
    else copy(from, to)
  }
  return (
    <Dialog title="一日の予定をほかの日へ写す" onClose={close} onSend={send}>
      <p className="field-hint">写す先にある予定は、そのまま残ります。</p>
      <DayButtons label="写すもとの日" chosen={[from]} choose={([one]) => one && setFrom(one)} one />
      <DayButtons
        label="写す先の日"
        chosen={to}
        choose={setTo}
        isFirst
        error={isMissing ? '写す先の日を1つ以上選んでください' : undefined}
      />
      <div className="we-dialog-end">
        <button type="submit" className="button button-primary">
          写す
        </button>
        <button type="button" className="button button-secondary" onClick={close}>
          やめる
        </button>
      </div>
    </Dialog>
  )
}
