import { readTime } from '../../plan/week/typed-time.ts'
import type { WeekRow } from '../../plan/week/week-row.ts'
import { writtenDate } from '../kit/written-date.ts'
import { inOneLine } from './in-one-line.ts'
import { readDay } from './read-day.ts'

/** One thing of the week without its days; times are null where its cell does not say them. */
export type WeekEntry = Omit<WeekRow, 'days' | 'from' | 'to'> & {
  readonly from: string | null
  readonly to: string | null
}

const dash = '[〜～~\\-－ー–—−]'
const time = '(?:午前|午後)?[0-9０-９]{1,2}(?:[:：][0-9０-９]{2}|時(?:[0-9０-９]{1,2}分|半)?)'
const hours = new RegExp(`^(${time})(?:から|\\s*${dash}\\s*)(${time})(?:まで)?(?=$|[\\s　])[\\s　]*`)
const rhythm = /^(隔週(?:（(.+?)から）)?|第([1-5](?:・[1-5])*|何)週)?(?:(?<=.)・)?(?:祝日(は休み|も行う))?$/
const givenBy = /^提供：(.*)$/s
const goesOn = new RegExp(`^${dash}${time}(?:\\n|$)`)

const likeTime = /^(?:午前|午後)?[0-9０-９]{1,2}(?:[:：時])/

/** Whether times are written in a cell that cannot be read: then the rows of the grid must not speak in their place. */
export function hasUnreadTimes(cell: string): boolean {
  return cell.split('\n').some((line, at) => {
    const [, from, to] = hours.exec(line) ?? []
    if (from !== undefined && to !== undefined) return readTime(from) === null || readTime(to) === null
    return at === 0 && likeTime.test(line) && !goesOn.test(`${line}\n`)
  })
}

/** 予定のことば: as a cell of the week has it; its kind in one line, its times in the first where they must be said. */
export function weekEntryText(row: WeekRow, times: string | null): string {
  const { kind, content, provider } = row
  const last = rhythmText(row)
  return [
    ...(times === null ? [] : [times]),
    kept(inOneLine(kind)),
    ...(content === null || content === '' ? [] : content.split('\n').map(kept)),
    ...(provider === null || provider === '' ? [] : [`提供：${provider}`]),
    ...(last === '' ? [] : [last]),
  ].join('\n')
}

/** Several things in one cell each begin with their times; what only goes on from the day before is left out. */
export function readWeekEntries(cell: string): readonly WeekEntry[] {
  const parts: string[][] = []
  for (const line of cell.split('\n')) {
    const begins = hours.test(line) || goesOn.test(line)
    const last = parts.at(-1)
    if (last === undefined || begins) parts.push([line])
    else last.push(line)
  }
  // 「居宅介護」 with its times in a line below it is one thing, not two.
  const [first, second] = parts
  if (
    first !== undefined &&
    second !== undefined &&
    !hours.test(first[0] ?? '') &&
    !goesOn.test(`${first[0]}\n`)
  ) {
    const [said = '', ...more] = second
    const whole = hours.exec(said)?.[0]
    if (whole !== undefined)
      parts.splice(
        0,
        2,
        [whole.trim(), ...first, said.slice(whole.length), ...more].filter((line) => line !== ''),
      )
  }
  return parts.flatMap((lines) => (goesOn.test(`${lines[0]}\n`) ? [] : entryOf(lines)))
}

function entryOf(lines: readonly string[]): WeekEntry[] {
  const [first = '', ...others] = lines
  const found = hours.exec(first)
  const said = found === null ? first : first.slice(found[0].length)
  const rest = said === '' && found !== null ? others : [said, ...others]
  const [kind = '', ...more] = rest
  if (kind.trim() === '' && more.every((line) => line.trim() === '')) return []
  const repeat = more.length > 0 ? rhythmOf(more.at(-1) ?? '') : null
  if (repeat !== null) more.pop()
  const provider = givenBy.exec(more.at(-1) ?? '')?.[1]
  if (provider !== undefined) more.pop()
  return [
    {
      kind: kind.trim(),
      content: more.length === 0 ? null : more.map(bare).join('\n'),
      provider: provider === undefined || provider === '' ? null : provider,
      from: found === null ? null : readTime(found[1] ?? ''),
      to: found === null ? null : readTime(found[2] ?? ''),
      ...repeat,
    },
  ]
}

/** A line of free words that would be read as one of ours gets a space before it. */
const ours = (line: string): boolean =>
  hours.test(line) ||
  likeTime.test(line) ||
  goesOn.test(`${line}\n`) ||
  givenBy.test(line) ||
  (line !== '' && rhythm.test(line))
export const kept = (line: string): string => (ours(line.replace(/^　+/, '')) ? `　${line}` : line)
const bare = (line: string): string =>
  line.startsWith('　') && ours(line.replace(/^　+/, '')) ? line.slice(1) : line

function rhythmText({ repeat, nth, start, holiday }: WeekRow): string {
  const often =
    repeat === '隔週'
      ? `隔週${start ? `（${writtenDate(start)}から）` : ''}`
      : repeat === '第何'
        ? `第${nth !== undefined && nth.length > 0 ? nth.join('・') : '何'}週`
        : ''
  const onHolidays = holiday === '休む' ? '祝日は休み' : holiday === '行う' ? '祝日も行う' : ''
  return [often, onHolidays].filter((part) => part !== '').join('・')
}

function rhythmOf(line: string): Pick<WeekRow, 'repeat' | 'nth' | 'start' | 'holiday'> | null {
  const [whole, often, day, nth, onHolidays] = rhythm.exec(line) ?? []
  if (whole === undefined || whole === '') return null
  const start = day === undefined ? null : readDay(day)
  if (day !== undefined && start === null) return null
  return {
    ...(often?.startsWith('隔週') ? { repeat: '隔週', start } : {}),
    ...(often?.startsWith('第')
      ? { repeat: '第何', nth: nth === '何' ? [] : (nth ?? '').split('・').map(Number) }
      : {}),
    ...(onHolidays === undefined ? {} : { holiday: onHolidays === 'は休み' ? '休む' : '行う' }),
  }
}
