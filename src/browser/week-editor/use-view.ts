import { useEffect, useRef, useState } from 'react'
import type { WeekEditorData } from '../../plan/balance/week-editor-data.ts'
import { type RowsNow, unfinishedIn } from './row-inputs.ts'

/** ます目・一覧・表 */
export type View = 'grid' | 'list' | 'table'

/** Room for seven days beside each other, in rem. */
const wide = 46

type Of = Pick<WeekEditorData, 'name' | 'tableFirst'>

/**
 * How the week is shown: as a grid where there is room, else as a list. The table comes by itself where rows are
 * not finished or something in them is to be mended, and stays while somebody works in it.
 */
export const useView = ({ name, tableFirst = false }: Of, rowsNow: RowsNow, place: HTMLElement) => {
  const [view, setView] = useState<View>(() => firstView(name, rowsNow(), place, tableFirst))
  const byHand = useRef(keptView(name) === view)
  useEffect(() => {
    const hide = () => {
      rowsNow().hidden = view !== 'table'
    }
    hide()
    const form = place.closest('form')
    form?.addEventListener('hitotsu:redrawn', hide)
    return () => form?.removeEventListener('hitotsu:redrawn', hide)
  }, [view, rowsNow, place])
  useEffect(() => {
    const fit = () => {
      if (byHand.current) return
      setView((now) => (now === 'table' ? now : hasRoom(place) ? 'grid' : 'list'))
    }
    const watch = new ResizeObserver(fit)
    watch.observe(place)
    return () => watch.disconnect()
  }, [place])
  const choose = (next: View) => {
    byHand.current = true
    keep(name, next)
    setView(next)
  }
  return [view, choose] as const
}

const firstView = (name: string, rows: HTMLElement, place: HTMLElement, tableFirst: boolean): View => {
  if (rows.querySelector('[aria-invalid], .field-error') || unfinishedIn(rows) > 0) return 'table'
  const kept = keptView(name)
  if (kept === 'table' || kept === 'list') return kept
  if (kept === 'grid' && hasRoom(place)) return kept
  if (tableFirst) return 'table'
  return hasRoom(place) ? 'grid' : 'list'
}

const hasRoom = (place: HTMLElement): boolean => {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return place.getBoundingClientRect().width >= wide * rem
}

const keyOf = (name: string): string => `hitotsu week view ${name}`

const keptView = (name: string): string | null => {
  try {
    return sessionStorage.getItem(keyOf(name))
  } catch {
    return null
  }
}

const keep = (name: string, view: View): void => {
  try {
    sessionStorage.setItem(keyOf(name), view)
  } catch {
    // A browser may forbid the storage; then the choice ends with the page.
  }
}
