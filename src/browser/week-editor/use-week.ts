import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { WeekEditorData } from '../../plan/balance/week-editor-data.ts'
import { askStep, hasHistory } from '../kit/form-history.ts'
import { isSame, type Week } from './edit-week.ts'
import { begin, type History, redo, undo, went } from './history.ts'
import { type RowsNow, readWeek, touched, writeWeek } from './row-inputs.ts'
import { totalSays } from './week-balance.ts'
import { message } from './week-says.ts'

export type Said = { readonly text: string; readonly number: number }

/**
 * The week of the form as state: every change goes into the row inputs, what is typed there comes back. Where the form
 * has a history of its own, that one is asked: two of them would work against each other.
 */
export const useWeek = (data: WeekEditorData, rowsNow: RowsNow, blank: Element) => {
  const [history, setHistory] = useState<History<Week>>(() => begin(readWeek(rowsNow())))
  const [said, setSaid] = useState<Said>({ text: '', number: 0 })
  const now = useRef(history)
  const writing = useRef(false)

  const say = useCallback((text: string, total: string | null = null) => {
    setSaid(({ number }) => ({ text: message(text, total), number: number + 1 }))
  }, [])
  const turn = useCallback((next: History<Week>) => {
    now.current = next
    setHistory(next)
  }, [])
  const go = useCallback(
    (next: History<Week>, happened: string) => {
      const before = now.current.now
      turn(next)
      writing.current = true
      writeWeek(rowsNow(), blank, data.name, next.now)
      writing.current = false
      // What is said may come a moment after what is seen.
      window.setTimeout(() => say(happened, totalSays(before, next.now, data.balance)))
    },
    [rowsNow, blank, data, say, turn],
  )

  useEffect(() => {
    const read = (event: Event) => {
      const rows = rowsNow()
      if (writing.current || !(event.target instanceof Node && rows.contains(event.target))) return
      touched(event.target instanceof Element ? event.target.closest('.row') : null)
      const typed = readWeek(rows)
      if (!isSame(typed, now.current.now)) turn(went(now.current, typed))
    }
    const redrawn = () => {
      for (const row of rowsNow().querySelectorAll(':scope > .row')) touched(row)
      const typed = readWeek(rowsNow())
      if (!isSame(typed, now.current.now)) turn(went(now.current, typed))
    }
    const form = rowsNow().closest('form')
    form?.addEventListener('input', read)
    form?.addEventListener('hitotsu:redrawn', redrawn)
    return () => {
      form?.removeEventListener('input', read)
      form?.removeEventListener('hitotsu:redrawn', redrawn)
    }
  }, [rowsNow, turn])

  const change = useCallback(
    (next: Week, happened: string, otherwise = 'かわりませんでした。') => {
      if (isSame(next, now.current.now)) say(otherwise)
      else go(went(now.current, next), happened)
    },
    [go, say],
  )
  const form = rowsNow().closest('form')
  const isOfForm = hasHistory(form)
  const back = useCallback(() => {
    if (hasHistory(form)) return askStep(form, 'undo')
    if (now.current.past.length === 0) say('これより前はありません。')
    else go(undo(now.current), '元に戻しました。')
  }, [form, go, say])
  const forth = useCallback(() => {
    if (hasHistory(form)) return askStep(form, 'redo')
    if (now.current.future.length === 0) say('これより後はありません。')
    else go(redo(now.current), 'やり直しました。')
  }, [form, go, say])

  return useMemo(
    () => ({
      week: history.now,
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
      isOfForm,
      ...{ change, back, forth, say, said },
    }),
    [history, isOfForm, change, back, forth, say, said],
  )
}

export type WeekState = ReturnType<typeof useWeek>
