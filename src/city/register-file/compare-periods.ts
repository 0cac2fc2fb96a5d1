import { isChildOn } from '../../law/calendar/is-child-on.ts'
import { type RenewalPart, renewalPart } from '../kit/renewal-part.ts'
import { askRegisters } from './ask-registers.ts'
import { gatherFaults, joinFaults } from './fault.ts'
import { findOverlaps } from './find-overlaps.ts'
import { type PeriodKey, periodColumns } from './period-columns.ts'
import type {
  CityRegister,
  HolderOfPeriods,
  KnownPeriod,
  PeriodsPlan,
  PeriodTaken,
} from './period-register.ts'
import type { PeriodLine, PeriodsRead } from './read-periods.ts'

/**
 * 台帳とくらべる: what the rows would add to the register of periods and change in it. A period is known by the person and
 * its first day. An empty cell changes nothing.
 *
 * Reading   A period may run into a later one only where that was decided later, and then ends on the day before it; all
 *           other overlaps are slips.  [unconfirmed]
 */
export const comparePeriods = (
  {
    lines,
    halves,
    faults,
    doubts,
    placeOf,
  }: Pick<PeriodsRead, 'lines' | 'halves' | 'faults' | 'doubts' | 'placeOf'>,
  { persons, periods, offices }: CityRegister,
): PeriodsPlan => {
  const wrong = gatherFaults()
  const known = new Map(
    [...periods].map(([person, all]) => [person, new Map(all.map((one) => [one.starts, one]))]),
  )
  const seen = new Map<string, number>()
  const partOf = partReader()
  const added: PeriodTaken[] = []
  const changed: PeriodsPlan['changed'][number][] = []
  let same = 0
  const inRow = (row: number) => (key: PeriodKey, found: string, expected: string, mend: string) =>
    wrong.add({ row, column: placeOf(key), found, expected, mend })
  const registered = askRegisters({ persons, offices }, inRow)
  for (const half of halves) registered(half)
  for (const line of lines) {
    const tell = inRow(line.row)
    const { holder, office } = registered(line)
    if (!holder || office === undefined) continue
    const key = `${holder.id} ${line.starts}`
    const before = seen.get(key)
    if (before !== undefined) {
      tell(
        'starts',
        line.starts,
        '1人の、同じ日に始まる期間は1行',
        `${before}行目と同じです。どちらかを消してください`,
      )
      continue
    }
    seen.set(key, line.row)
    const there = known.get(holder.id)?.get(line.starts)
    const taken = takenOf(line, holder, office, there, partOf)
    const columns = there ? columnsOf(there, taken) : []
    if (!there) added.push(taken)
    else if (columns.length === 0) same += 1
    else if (there.isOfCase)
      tell(
        'starts',
        line.starts,
        `手続きの記録と同じ（ちがう列：${columns.join('、')}）`,
        'この期間は、ここで記録した支給決定です。行を消すか、手続きで直してください',
      )
    else if (there.movedTo !== null && line.ends < there.movedTo)
      tell(
        'ends',
        line.ends,
        `${there.movedTo}からあとの日`,
        '更新の時期の分散化で決めた終わりより前です。終わりを確かめてください',
      )
    else changed.push({ ...taken, known: there, columns })
  }
  const overlaps = findOverlaps([...added, ...changed], periods)
  for (const { line, other } of overlaps.wrong)
    wrong.add({
      ...{ row: line.row, column: placeOf('starts'), found: `${line.starts}〜${line.ends}` },
      expected: `同じ人のほかの期間（${other.starts}〜${other.ends}）と重ならないこと`,
      mend: '終わりを次の期間の前の日にしてください。途中で変わった決定なら、あとの期間の決定日を確かめてください',
    })
  return { added, changed, same, cut: overlaps.cut, faults: joinFaults(faults, wrong.all()), doubts }
}

const takenOf = (
  line: PeriodLine,
  holder: HolderOfPeriods,
  office: string | null,
  there: KnownPeriod | undefined,
  partOf: ReturnType<typeof partReader>,
): PeriodTaken => {
  const { starts, ends, decidedOn, plan, subject } = line
  const services = [...new Set(line.services.map(({ code }) => code))]
  const day = Temporal.PlainDate.from
  const target =
    line.target ?? there?.target ?? (isChildOn(day(holder.birthDate), day(starts)) ? '障害児' : '障害者')
  const counted = partOf({
    target,
    born: holder.birthDate,
    disability: holder.disability,
    services,
    starts,
    ends,
  })
  return {
    ...{ line, holder, counted, decidedOn, starts, ends, services, target, plan, subject },
    amounts: amountsOf(line, there),
    reason: plan === 'セルフプラン' ? (line.reason ?? there?.reason ?? null) : null,
    office: office ?? there?.office ?? null,
    nextSubject: line.nextSubject ?? there?.nextSubject ?? subject,
    categoryUntil: line.categoryUntil ?? there?.categoryUntil ?? null,
    appliedOn: line.appliedOn ?? there?.appliedOn ?? null,
    due: line.due ?? there?.due ?? [],
  }
}

type Counted = Pick<KnownPeriod, 'target' | 'services' | 'starts' | 'ends'> & {
  readonly born: string
  readonly disability: string | null
}

/** Where the table of renewals counts a period. Most of a city's are alike: each kind is asked once. */
const partReader = () => {
  const known = new Map<string, RenewalPart | null>()
  return ({ target, born, disability, services, starts, ends }: Counted): RenewalPart | null => {
    // Of an adult the day of birth says nothing there.
    const key = [target, target === '障害児' ? born : '', disability, starts, ends, ...services].join()
    const before = known.get(key)
    if (before !== undefined) return before
    const until = services.map((code) => ({ code, until: ends }))
    const part = renewalPart({ target, born, disability, on: starts, services: until })
    known.set(key, part)
    return part
  }
}

/** Where a file has services without amounts, what is known of them stays. */
const amountsOf = ({ services }: PeriodLine, there: KnownPeriod | undefined): PeriodTaken['amounts'] => {
  if (!there || there.isOfCase) return there ? there.amounts : services
  const isKept =
    services.every(({ amount }) => amount === null) &&
    isSameList(codes(services), there.amounts ? codes(there.amounts) : there.services)
  return isKept ? there.amounts : services
}

const codes = (of: PeriodLine['services']): readonly string[] => of.map(({ code }) => code)

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  [...one].sort().join() === [...other].sort().join()

const compared = [
  'decidedOn',
  'ends',
  'plan',
  'reason',
  'office',
  'subject',
  'nextSubject',
  'target',
  'categoryUntil',
  'appliedOn',
] as const

const columnsOf = (there: KnownPeriod, taken: PeriodTaken): readonly string[] => {
  const keys: PeriodKey[] = compared.filter((key) => there[key] !== taken[key])
  const amounts = (of: PeriodLine['services'] | null) =>
    (of ?? []).map(({ code, amount, unit }) => `${code} ${amount} ${unit}`)
  if (
    !isSameList(there.services, taken.services) ||
    !isSameList(amounts(there.amounts), amounts(taken.amounts))
  )
    keys.push('services')
  if (!isSameList(there.due, taken.due)) keys.push('due')
  return periodColumns.filter(({ key }) => keys.includes(key)).map(({ name }) => name)
}
