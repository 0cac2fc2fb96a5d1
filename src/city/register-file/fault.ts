/** 直すところ: one cell of a file that cannot be taken as it is, or that should be looked at. */
export type Fault = {
  /** As a spreadsheet counts: the headings are row 1. */
  readonly row: number
  readonly column: { readonly name: string; readonly letter: string }
  /** What stands there, cut short. Somebody's data: for the screen of whoever brought the file, and nowhere else. */
  readonly found: string
  readonly expected: string
  readonly mend: string
  /** The same without what stands there, where `mend` repeats it. */
  readonly plain?: string
}

/** The first of many, and how many there are. */
export type Faults = { readonly shown: readonly Fault[]; readonly count: number }

/** Shown at once: more would not be read, and all the rest may follow from these. */
const mostShown = 500
const longestFound = 24

export type Gathered = { readonly add: (fault: Fault) => void; readonly all: () => Faults }

export const gatherFaults = (): Gathered => {
  const shown: Fault[] = []
  let count = 0
  return {
    add: (fault) => {
      count += 1
      if (shown.length < mostShown) shown.push({ ...fault, found: short(fault.found) })
    },
    all: () => ({ shown: shown.toSorted((one, other) => one.row - other.row), count }),
  }
}

/** Both, in the order of the rows. */
export const joinFaults = (one: Faults, other: Faults): Faults => ({
  shown: [...one.shown, ...other.shown].toSorted((a, b) => a.row - b.row).slice(0, mostShown),
  count: one.count + other.count,
})

const short = (text: string): string => {
  const letters = [...text.slice(0, 4 * longestFound).replace(/\p{Cc}/gu, ' ')]
  return letters.length > longestFound ? `${letters.slice(0, longestFound).join('')}…` : letters.join('')
}

/** A, B … Z, AA: the name of a column, counted from 0. */
export const columnLetter = (index: number): string =>
  (index >= 26 ? columnLetter(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))
