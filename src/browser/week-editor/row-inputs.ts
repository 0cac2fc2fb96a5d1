import { clock } from '../../plan/week/clock.ts'
import { readTime } from '../../plan/week/typed-time.ts'
import { weekDays } from '../../plan/week/week-days.ts'
import type { WeekRow } from '../../plan/week/week-row.ts'
import type { Week } from './edit-week.ts'
import { readDay } from './read-day.ts'

/** The fieldset with the rows. It is asked for each time: a list that is drawn anew is another element. */
export type RowsNow = () => HTMLElement

type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** The inputs of one row by what comes after its number, `kind` in `week.3.kind`. */
const boxesOf = (row: Element): readonly (readonly [string, Box])[] =>
  [...row.querySelectorAll<Box>('input[name], textarea[name], select[name]')].map((box) => [
    box.name.replace(/^.*?\.\d+\./, ''),
    box,
  ])

/**
 * What stands in the boxes of one row; null while it is not yet something that can stand in a week, or while some box
 * holds what nobody can read: such a row is drawn anew only by the person who writes it, so that no word is lost.
 */
export const readRow = (row: Element): WeekRow | null => {
  const boxes = boxesOf(row)
  const all = (key: string): string[] =>
    boxes.flatMap(([name, box]) => (name === key && isSent(box) ? [box.value] : []))
  const one = (key: string): string => (all(key)[0] ?? '').trim()
  const days = weekDays.filter((day) => all('days').includes(day))
  const [from, to] = [readTime(one('from')), readTime(one('to'))]
  const kind = one('kind')
  if (days.length === 0 || from === null || to === null || kind === '') return null
  const repeat = one('repeat')
  const nth = all('nth').map(Number)
  const start = readDay(one('start'))
  if (start === null && one('start') !== '') return null
  if (nth.some((week) => !Number.isInteger(week) || week < 1 || week > 5)) return null
  const holiday = one('holiday')
  return {
    ...{ days, from, to, kind, content: one('content') || null, provider: one('provider') || null },
    ...(repeat === '隔週' || repeat === '第何' ? { repeat } : {}),
    ...(nth.length > 0 ? { nth } : {}),
    ...(start ? { start } : {}),
    ...(holiday === '行う' || holiday === '休む' ? { holiday } : {}),
  }
}

const isSent = (box: Box): boolean =>
  !(box instanceof HTMLInputElement && (box.type === 'checkbox' || box.type === 'radio')) || box.checked

/** Writes a row into its boxes. What a row says and no box can hold is carried by a hidden one. */
const writeRow = (row: Element, value: WeekRow): void => {
  const said: Record<string, readonly string[]> = {
    days: value.days,
    from: [clock(value.from)],
    to: [clock(value.to)],
    kind: [value.kind],
    content: [value.content ?? ''],
    provider: [value.provider ?? ''],
    repeat: [value.repeat === '毎週' ? '' : (value.repeat ?? '')],
    nth: (value.nth ?? []).map(String),
    start: [value.start?.replaceAll('-', '/') ?? ''],
    holiday: [value.holiday ?? ''],
  }
  for (const one of row.querySelectorAll('[data-carried]')) one.remove()
  const boxes = boxesOf(row)
  const mark = boxes.find(([name]) => name === '_row')?.[1]
  for (const [key, values] of Object.entries(said)) {
    const own = boxes.filter(([name]) => name === key)
    for (const [, box] of own)
      if (box instanceof HTMLInputElement && box.type === 'checkbox') box.checked = values.includes(box.value)
      else box.value = values[0] ?? ''
    if (own.length === 0 && mark)
      for (const text of values.filter((text) => text !== '')) {
        const carrier = document.createElement('input')
        carrier.type = 'hidden'
        carrier.dataset.carried = ''
        carrier.name = mark.name.replace(/_row$/, key)
        carrier.value = text
        row.append(carrier)
      }
  }
  const fold = row.querySelector('details')
  if (fold) fold.open = Boolean(value.repeat || value.nth || value.start || value.holiday)
}

/** Gives a row another number: in names, ids, what points to ids, its title and its buttons. */
const renumber = (row: Element, name: string, number: number): void => {
  const id = `-${name}-${number}`
  const idPattern = new RegExp(`^[a-z]+-${name}-\\d+`)
  for (const one of [row, ...row.querySelectorAll('*')]) {
    for (const key of ['name', 'value'])
      if (one.getAttribute(key)?.startsWith(`${name}.`))
        one.setAttribute(key, `${one.getAttribute(key)}`.replace(/^([^.]*)\.\d+/, `$1.${number}`))
    for (const key of ['id', 'for', 'aria-describedby', 'list']) {
      const before = one.getAttribute(key)
      const parts = before?.split(' ').map((part) => part.replace(idPattern, `f${id}`))
      if (parts) one.setAttribute(key, parts.join(' '))
    }
    if (one.matches('.row-title, .row-buttons button')) {
      const texts = document.createTreeWalker(one, NodeFilter.SHOW_TEXT)
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        text.textContent = `${text.textContent}`.replace(/\d+/, `${number + 1}`)
    }
  }
}

/** The rows of the form that can stand in a week. The others stay in the form as they are. */
export const readWeek = (rows: Element): Week =>
  rowsIn(rows).flatMap((row) => {
    const value = readRow(row)
    return value ? [value] : []
  })

export const unfinishedIn = (rows: Element): number =>
  rowsIn(rows).filter((row) => readRow(row) === null).length

const rowsIn = (rows: Element): HTMLElement[] => [...rows.querySelectorAll<HTMLElement>(':scope > .row')]

/** Rows that were drawn here and have not been touched since, with what they say. */
const drawn = new WeakMap<Element, WeekRow>()

/** Somebody typed in the row form: what stands there has to be read again. */
export const touched = (row: Element | null): void => {
  if (row) drawn.delete(row)
}

/**
 * 行の欄に書く
 *
 * Makes the rows of the form say this week, drawn from the blank row of the page; what is not finished stays behind
 * them. Rows that already say what they should are left alone. Then one `input` event goes out, as if somebody had
 * typed.
 */
export const writeWeek = (rows: Element, blank: Element, name: string, week: Week): void => {
  const before = rowsIn(rows)
  const own = before.filter((row) => drawn.has(row))
  const unfinished = before.filter((row) => !drawn.has(row) && readRow(row) === null)
  const end = rows.querySelector(':scope > button[name="_add"], :scope > .rows-none:last-child')
  for (const row of before) if (!drawn.has(row) && !unfinished.includes(row)) row.remove()
  for (const row of own.slice(week.length)) row.remove()
  for (const [number, value] of week.entries()) {
    const row = own[number] ?? (blank.cloneNode(true) as HTMLElement)
    if (drawn.get(row) !== value) writeRow(row, value)
    drawn.set(row, value)
    if (row.dataset.number !== String(number)) renumber(row, name, number)
    row.dataset.number = String(number)
    if (own[number] === undefined) rows.insertBefore(row, unfinished[0] ?? end)
  }
  for (const [at, row] of unfinished.entries()) renumber(row, name, week.length + at)
  const none = rows.querySelector<HTMLElement>(':scope > .rows-none')
  if (none && none !== end) none.hidden = week.length + unfinished.length > 0
  const sender = rows.querySelector('input[name], textarea[name]') ?? rows
  sender.dispatchEvent(new Event('input', { bubbles: true }))
}
