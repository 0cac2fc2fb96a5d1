import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { weekDays } from '../../plan/week/week-days.ts'
import { SLOTS, STEP } from './slots.ts'

/** A place under the pointer. */
type Spot = { readonly day: number; readonly slot: number }

/** What is being dragged, from where to where. */
export type Drag = {
  readonly kind: 'draw' | 'move' | 'resize'
  readonly from: Spot
  readonly to: Spot
  /** The block, as `row day`; null while one draws. */
  readonly block: string | null
  readonly start: number
  readonly end: number
}

/** A finger has to rest this long before it drags; before that it scrolls the page. In milliseconds. */
const rest = 350

type Of = {
  readonly grid: RefObject<HTMLElement | null>
  readonly area: RefObject<HTMLElement | null>
  readonly drop: (drag: Drag) => void
  readonly press: (drag: Drag) => void
}

/** Mouse, pen and finger on the grid: draw, move, resize. Esc gives up. A press without a way is `press`. */
export const useDrag = ({ grid, area, drop, press }: Of) => {
  const [drag, setDrag] = useState<Drag | null>(null)
  const live = useRef<Drag | null>(null)
  const timer = useRef<number | undefined>(undefined)
  const put = (next: Drag | null) => {
    live.current = next
    setDrag(next)
  }

  useEffect(() => {
    const stopScroll = (event: TouchEvent) => {
      if (live.current) event.preventDefault()
    }
    const giveUp = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape' || !live.current) return
      event.preventDefault()
      event.stopPropagation()
      live.current = null
      setDrag(null)
    }
    const element = grid.current
    element?.addEventListener('touchmove', stopScroll, { passive: false })
    window.addEventListener('keydown', giveUp, true)
    return () => {
      element?.removeEventListener('touchmove', stopScroll)
      window.removeEventListener('keydown', giveUp, true)
      window.clearTimeout(timer.current)
    }
  }, [grid])

  const spotOf = ({ clientX, clientY }: { clientX: number; clientY: number }): Spot => {
    const box = area.current?.getBoundingClientRect()
    if (!box) return { day: 0, slot: 0 }
    const within = (at: number, most: number) => Math.max(0, Math.min(most - 1, Math.floor(at * most)))
    return {
      day: within((clientX - box.left) / box.width, weekDays.length),
      slot: within((clientY - box.top) / box.height, SLOTS),
    }
  }

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || !event.isPrimary) return
    const cell = (event.target as Element).closest<HTMLElement>('[role=gridcell]')
    if (!cell) return
    const spot = spotOf(event)
    const block = cell.dataset.block ?? null
    const resizes = block !== null && (event.target as Element).closest('[data-handle]') !== null
    const begun: Drag = {
      kind: block === null ? 'draw' : resizes ? 'resize' : 'move',
      ...{ from: spot, to: spot, block },
      start: Number(cell.dataset.slot),
      end: Number(cell.dataset.end),
    }
    const { pointerId } = event
    const catchIt = () => {
      grid.current?.setPointerCapture(pointerId)
      put(begun)
    }
    if (event.pointerType !== 'touch' || resizes) catchIt()
    else timer.current = window.setTimeout(catchIt, rest)
  }
  const onPointerMove = (event: PointerEvent) => {
    const now = live.current
    if (!now) return
    const to = spotOf(event)
    if (to.day !== now.to.day || to.slot !== now.to.slot) put({ ...now, to })
  }
  const onPointerUp = (event: PointerEvent) => {
    window.clearTimeout(timer.current)
    const now = live.current
    put(null)
    if (now && (now.to.day !== now.from.day || now.to.slot !== now.from.slot)) return drop(now)
    const cell = (event.target as Element).closest<HTMLElement>('[role=gridcell]')
    if (now) press(now)
    else if (cell && event.pointerType === 'touch') {
      const spot = spotOf(event)
      const block = cell.dataset.block ?? null
      press({
        kind: block ? 'move' : 'draw',
        from: spot,
        to: spot,
        block,
        start: spot.slot,
        end: spot.slot + 1,
      })
    }
  }
  const onPointerCancel = () => {
    window.clearTimeout(timer.current)
    put(null)
  }
  return { drag, hands: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel } }
}

/** Where the drag's shadow lies: days from `left` to `right`, slots from `top` up to `end`. */
export const shadowOf = ({ kind, from, to, start, end }: Drag) => {
  const down = to.slot - from.slot
  if (kind === 'draw')
    return {
      left: Math.min(from.day, to.day),
      right: Math.max(from.day, to.day),
      top: Math.min(from.slot, to.slot),
      end: Math.max(from.slot, to.slot) + 1,
    }
  if (kind === 'resize')
    return { left: from.day, right: from.day, top: start, end: Math.max(start + 1, end + down) }
  return { left: to.day, right: to.day, top: start + down, end: end + down }
}

/** Minutes by which a drag goes down. */
export const downOf = ({ from, to }: Drag): number => (to.slot - from.slot) * STEP
