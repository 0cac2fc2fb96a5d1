import { useEffect, useMemo, useRef, useState } from 'react'
import type { WeekEditorData } from '../../plan/balance/week-editor-data.ts'
import { weekDays } from '../../plan/week/week-days.ts'
import type { Asked } from './asked.ts'
import { BalancePanel, useBalance } from './balance-panel.tsx'
import { CopyDayDialog } from './copy-day-dialog.tsx'
import { DayList } from './day-list.tsx'
import { add, copyDay, move, remove, resize, rewrite } from './edit-week.ts'
import { EntryDialog } from './entry-dialog.tsx'
import { findBlock } from './find-block.ts'
import { GridView } from './grid-view.tsx'
import { layOut, type Place } from './lay-out.ts'
import { offersOf } from './offers.ts'
import { Palette } from './palette.tsx'
import type { RowsNow } from './row-inputs.ts'
import { Toolbar } from './toolbar.tsx'
import type { Drag } from './use-drag.ts'
import { downOf } from './use-drag.ts'
import { useView } from './use-view.ts'
import { useWeek } from './use-week.ts'
import { dayName, daysName } from './week-says.ts'

type Of = {
  readonly data: WeekEditorData
  readonly rowsNow: RowsNow
  readonly blank: Element
  readonly place: HTMLElement
}

const start: Place = { day: 0, slot: 0, lane: 0 }

/** 一週間の編集: grid, list and the row form of the page are three views of one week. */
export const Editor = ({ data, rowsNow, blank, place }: Of) => {
  const state = useWeek(data, rowsNow, blank)
  const { week } = state
  const layout = useMemo(() => layOut(week), [week])
  const offers = useMemo(() => offersOf(data.offers, week), [data, week])
  const found = useBalance(week, data.balance)
  const marked = useMemo(
    () =>
      new Set((found?.warnings ?? []).filter(({ kind }) => kind !== 'わからない').flatMap((one) => one.rows)),
    [found],
  )
  const [view, setView] = useView(data, rowsNow, place)
  const [at, setAt] = useState<Place>(start)
  const [anchor, setAnchor] = useState<Place | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [copying, setCopying] = useState(false)
  const lastTimes = useRef({ from: '09:00', to: '10:00' })
  const grid = useRef<HTMLDivElement>(null)
  // A wish for the focus is state and no flag: an effect of an earlier drawing must not take a wish that came after it.
  const [wish, setWish] = useState(0)
  const fulfilled = useRef(0)
  const wantFocus = () => setWish((before) => before + 1)

  const go = (next: Place, from: Place | null = null) => {
    wantFocus()
    setAt(next)
    setAnchor(from)
  }
  useEffect(() => {
    if (wish === fulfilled.current || asked) return
    fulfilled.current = wish
    grid.current?.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]')?.focus()
  }, [wish, asked])

  // A week that somebody else drew, the history of the form for one, may take the cell away in which one is.
  const wasInGrid = useRef(false)
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      wasInGrid.current = target instanceof Node && grid.current?.contains(target) === true
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: it looks whenever the week is another one
  useEffect(() => {
    if (wasInGrid.current && document.activeElement === document.body)
      grid.current?.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]')?.focus()
  }, [week])

  const goTo = (row: number) => {
    const block = week[row]
    const [day] = block?.days ?? []
    if (!block || !day) return
    if (view === 'list') return place.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus()
    setView('grid')
    go(findBlock(week, day, block) ?? at)
  }
  const blockOf = (drag: Drag) => {
    const [row = '', day = ''] = (drag.block ?? '').split(' ')
    const found = weekDays.find((one) => one === day)
    return found ? { row: Number(row), day: found } : null
  }
  const drop = (drag: Drag) => {
    const block = blockOf(drag)
    const before = block && week[block.row]
    if (!block || !before) return
    const next =
      drag.kind === 'resize'
        ? resize(week, [block], downOf(drag))
        : move(week, [block], drag.to.day - drag.from.day, downOf(drag))
    state.change(next, `${before.kind}を${drag.kind === 'resize' ? 'のばしちぢめ' : '動かし'}ました。`)
  }

  return (
    <div className={`we we-as-${view}`}>
      {view !== 'table' && <h2 className="we-title">{data.title}</h2>}
      <Toolbar
        {...{ view, setView, state, previous: data.previous }}
        add={() => setAsked({ new: true, days: [], ...lastTimes.current, kind: '' })}
        copyDay={() => setCopying(true)}
      />
      {view !== 'table' && (
        <div className="we-main">
          <div className="we-work">
            <Palette
              offers={offers}
              choose={(offer) =>
                setAsked({ new: true, days: [], ...lastTimes.current, ...offer, daysFirst: true })
              }
            />
            {view === 'grid' ? (
              <GridView
                {...{ data, state, layout, offers, marked, at, anchor, go, drop, gridRef: grid }}
                ask={setAsked}
              />
            ) : (
              <DayList week={week} marked={marked} easy={data.easy} ask={setAsked} />
            )}
          </div>
          {found && <BalancePanel {...{ found, week, goTo }} />}
        </div>
      )}
      <p className="unseen" role="status">
        {state.said.text}
        {state.said.number % 2 === 1 ? '\u00a0' : ''}
      </p>
      {asked && (
        <EntryDialog
          {...{ asked, week, offers, easy: data.easy }}
          close={() => setAsked(null)}
          save={(row, only) => {
            setAsked(null)
            lastTimes.current = { from: row.from, to: row.to }
            const next = asked.new ? add(week, row) : rewrite(week, asked.row, row, only)
            state.change(next, `${daysName(row.days)}の${row.kind}を${asked.new ? '入れ' : '直し'}ました。`)
            const [day] = row.days
            const cameFromGrid = wish !== fulfilled.current
            const there = cameFromGrid && day ? findBlock(next, day, row) : null
            if (there) go(there)
          }}
          remove={() => {
            setAsked(null)
            if (asked.new) return
            const kind = week[asked.row]?.kind ?? ''
            if (view === 'grid') wantFocus()
            state.change(remove(week, [asked]), `${dayName(asked.day)}の${kind}を消しました。`)
          }}
        />
      )}
      {copying && (
        <CopyDayDialog
          day={weekDays[at.day] ?? '月'}
          close={() => setCopying(false)}
          copy={(from, to) => {
            setCopying(false)
            state.change(copyDay(week, from, to), `${dayName(from)}を${daysName(to)}に写しました。`)
          }}
        />
      )}
    </div>
  )
}
