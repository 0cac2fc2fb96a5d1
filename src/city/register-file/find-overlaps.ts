import type { KnownPeriod, PeriodTaken } from './period-register.ts'
import type { PeriodLine } from './read-periods.ts'

type Span = Pick<KnownPeriod, 'decidedOn' | 'starts' | 'ends'>
type Standing = Span & { readonly line: PeriodLine | null; last: string }

type Overlaps = {
  readonly wrong: readonly { readonly line: PeriodLine; readonly other: Span }[]
  readonly cut: number
}

/** 重なり: of every touched person, what would run on beside a later period; with those of the register between. */
export const findOverlaps = (
  taken: readonly (PeriodTaken & { readonly known?: KnownPeriod })[],
  register: ReadonlyMap<string, readonly KnownPeriod[]>,
): Overlaps => {
  const wrong: Overlaps['wrong'][number][] = []
  let cut = 0
  for (const [person, mine] of Map.groupBy(taken, ({ holder }) => holder.id)) {
    const replaced = new Set(mine.flatMap(({ known }) => known?.id ?? []))
    const others = (register.get(person) ?? []).filter(({ id }) => !replaced.has(id))
    const all: Standing[] = [
      ...mine.map((one) => ({
        ...spanOf(one),
        line: one.line,
        last: lastOf({ ...one.known, ...spanOf(one) }),
      })),
      ...others.map((one) => ({ ...spanOf(one), line: null, last: lastOf(one) })),
    ].sort((one, other) => (one.starts < other.starts ? -1 : 1))
    // The one of the earlier periods that reaches furthest is enough: the others end before it.
    let reach: Standing | null = null
    for (const one of all) {
      if (reach && one.starts <= reach.last) {
        const line = one.line ?? reach.line
        if (one.decidedOn > reach.decidedOn) {
          cut += 1
          reach.last = dayBefore(one.starts)
        } else if (line) wrong.push({ line, other: one.line ? reach : one })
      }
      if (!reach || one.last > reach.last) reach = one
    }
  }
  return { wrong, cut }
}

const spanOf = ({ decidedOn, starts, ends }: Span): Span => ({ decidedOn, starts, ends })

/** The last day on which it stands (ISO). */
const lastOf = ({ ends, movedTo = null, cutOn = null }: Span & Partial<KnownPeriod>): string => {
  const last = movedTo ?? ends
  return cutOn !== null && cutOn <= last ? dayBefore(cutOn) : last
}

const dayBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()
