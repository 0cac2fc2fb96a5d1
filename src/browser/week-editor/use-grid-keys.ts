import { type KeyboardEvent, useRef } from 'react'
import type { Offer } from '../../plan/balance/week-editor-data.ts'
import { weekDays } from '../../plan/week/week-days.ts'
import type { Asked } from './asked.ts'
import { add, type BlockAt, blocksOf, move, paste, remove, resize, type Week } from './edit-week.ts'
import { findBlock } from './find-block.ts'
import { type Arrow, type Piece, type Place, step } from './lay-out.ts'
import { blocksIn, daysIn, type Range, rangeOf } from './range.ts'
import { FIRST, SLOTS, STEP, slotTime } from './slots.ts'
import type { WeekState } from './use-week.ts'
import { bodySays, daysName, shownTime } from './week-says.ts'

export type Clip = { readonly rows: Week; readonly cut: readonly BlockAt[] }

type Of = {
  readonly state: WeekState
  readonly layout: readonly (readonly Piece[])[]
  readonly at: Place
  readonly anchor: Place | null
  readonly offers: readonly Offer[]
  readonly easy: boolean
  readonly clip: Clip | null
  readonly go: (place: Place, anchor?: Place | null) => void
  readonly setClip: (clip: Clip | null) => void
  readonly ask: (asked: Asked) => void
}

const arrows: readonly string[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']

/** The keys of the grid. Nothing here needs a pointer, and what a pointer can do is here too. */
export const useGridKeys = (of: Of) => {
  const latest = useRef(of)
  latest.current = of
  return useRef((event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (!pressed(latest.current, event)) return
    event.preventDefault()
    event.stopPropagation()
  }).current
}

/** True where the key meant something here. */
const pressed = (of: Of, event: KeyboardEvent): boolean => {
  const { layout, at, anchor, go } = of
  const range = anchor ? rangeOf(layout, anchor, at) : null
  const blocks = blocksIn(layout, at, range)
  const command = event.ctrlKey || event.metaKey
  const { key } = event
  if (arrows.includes(key)) {
    if (command) return false
    if (event.altKey) return pushed(of, blocks, key as Arrow, event.shiftKey)
    go(step(layout, at, key as Arrow), event.shiftKey ? (anchor ?? at) : null)
    return true
  }
  if (key === 'Home') go(command ? { day: 0, slot: 0, lane: 0 } : { ...at, day: 0, lane: 0 })
  else if (key === 'End') {
    const day = weekDays.length - 1
    go(command ? { day, slot: SLOTS - 1, lane: 0 } : { ...at, day, lane: 0 })
  } else if (key === 'PageDown') go({ ...at, slot: Math.min(SLOTS - 1, at.slot + 4) }, held(event, of))
  else if (key === 'PageUp') go({ ...at, slot: Math.max(0, at.slot - 4) }, held(event, of))
  else if (key === 'Enter' || key === 'F2') opened(of, blocks, range)
  else if (key === 'Delete' || key === 'Backspace') removed(of, blocks)
  else if (key === 'Escape') {
    if (!anchor && !of.clip?.cut.length) return false
    of.setClip(of.clip && { ...of.clip, cut: [] })
    go(at, null)
  } else if (command) return commanded(of, key.toLowerCase(), event.shiftKey, blocks)
  else if (/^[1-9]$/.test(key)) placed(of, Number(key) - 1, blocks, range)
  else if ([...key].length === 1 && key !== ' ' && !event.altKey) {
    go(at, anchor)
    of.ask({ new: true, ...spanOf(of, range), kind: key })
  } else return false
  return true
}

const held = (event: KeyboardEvent, { at, anchor }: Of): Place | null =>
  event.shiftKey ? (anchor ?? at) : null

/** Days and hours that a new entry stands for: what is marked, else an hour from here. */
export const spanOf = ({ at }: Pick<Of, 'at'>, range: Range | null) =>
  range
    ? { days: daysIn(range), from: slotTime(range.top), to: slotTime(range.end) }
    : { days: weekDays.slice(at.day, at.day + 1), from: slotTime(at.slot), to: slotTime(at.slot + 2) }

const opened = (of: Of, blocks: readonly BlockAt[], range: Range | null): void => {
  const [block] = blocks
  of.go(of.at, of.anchor)
  if (block) of.ask({ new: false, ...block })
  else of.ask({ new: true, ...spanOf(of, range), kind: '' })
}

const removed = ({ state, at, go, setClip }: Of, blocks: readonly BlockAt[]): void => {
  const [only] = blocksOf(state.week, blocks)
  if (!only) {
    state.say('ここに予定はありません。')
    return
  }
  setClip(null)
  const what = blocks.length > 1 ? `${blocks.length}件` : only.kind
  state.change(remove(state.week, blocks), `${what}を消しました。`)
  go(findBlock(state.week, only.days[0] ?? '月', only) ?? at, null)
}

/** One of the numbered services, put at once where the mark is. */
const placed = (of: Of, number: number, blocks: readonly BlockAt[], range: Range | null): void => {
  const { state, offers } = of
  const offer = offers[number]
  if (!offer || blocks.length > 0) {
    state.say(offer ? '予定があります。空いているところで押してください。' : `${number + 1}番はありません。`)
    return
  }
  const row = { ...spanOf(of, range), ...offer }
  state.change(add(state.week, row), `${daysName(row.days)}に${offer.kind}を入れました。`)
  of.go(range ? { day: range.left, slot: range.top, lane: 0 } : of.at, null)
}

/** Alt with an arrow moves what is marked by the step, with Shift it makes it longer or shorter. */
const pushed = (of: Of, blocks: readonly BlockAt[], key: Arrow, longer: boolean): boolean => {
  const { state, at, easy } = of
  const [first] = blocks
  const before = first && state.week[first.row]
  if (!first || !before) {
    state.say('ここに予定はありません。')
    return true
  }
  const days = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0
  const minutes = key === 'ArrowUp' ? -STEP : key === 'ArrowDown' ? STEP : 0
  if (longer && days !== 0) return true
  const change = (week: Week, what: readonly BlockAt[]) =>
    longer ? resize(week, what, minutes) : move(week, what, days, minutes)
  const [now = before] = change([{ ...before, days: [first.day] }], [{ row: 0, day: first.day }])
  const next = change(state.week, blocks)
  const where = now.days[0] ?? first.day
  const what = blocks.length > 1 ? `${blocks.length}件` : before.kind
  const span = `${shownTime(now.from, easy)}〜${shownTime(now.to, easy)}`
  state.change(next, `${what}を${where} ${span}にしました。`, '端です。')
  of.go(findBlock(next, where, now) ?? at, null)
  return true
}

const commanded = (of: Of, key: string, shift: boolean, blocks: readonly BlockAt[]): boolean => {
  const { state, at, clip } = of
  if (key === 'z' && !shift) state.back()
  else if (key === 'y' || (key === 'z' && shift)) state.forth()
  else if (key === 'c' || key === 'x') {
    const rows = blocksOf(state.week, blocks)
    const [first] = rows
    if (!first) state.say('ここに予定はありません。')
    else {
      of.setClip({ rows, cut: key === 'x' ? blocks : [] })
      const what = rows.length > 1 ? `${rows.length}件` : bodySays(first)
      state.say(`${what}を${key === 'x' ? '切り取り' : '写し'}ました。置くところで Ctrl+V`)
    }
  } else if (key === 'v') {
    if (!clip) state.say('写したものはありません。')
    else {
      const base = clip.cut.length > 0 ? remove(state.week, clip.cut) : state.week
      const day = weekDays[at.day] ?? '月'
      state.change(
        paste(base, clip.rows, day, FIRST + at.slot * STEP),
        `${day}曜日に${clip.rows.length > 1 ? `${clip.rows.length}件` : (clip.rows[0]?.kind ?? '')}を置きました。`,
      )
      of.setClip({ ...clip, cut: [] })
    }
  } else return false
  if (key !== 'c' && key !== 'x') of.go(at, null)
  return true
}
