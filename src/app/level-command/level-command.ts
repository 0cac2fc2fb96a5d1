import { heldIn, levelPeriods } from '../../casework/levelling/level-queries.ts'
import type { Solve } from '../../city/kit/solve.ts'
import { level } from '../../city/levelling/level.ts'
import { readInMunicipality } from '../../platform/postgres/transaction.ts'
import { createSolver } from '../../platform/solver/create-solver.ts'
import { todayInJapan } from '../../platform/system/clock.ts'
import { inWorld } from '../in-world.ts'
import { municipalityOf } from '../municipality-of.ts'
import type { OpenedWorld } from '../open-world.ts'
import type { Env } from '../read-settings.ts'
import { type Place, placesOf } from '../table-command/places.ts'
import { levelJson, type MadeProposal } from './level-json.ts'
import { levelText } from './level-text.ts'
import { type LevelWords, levelWords } from './level-words.ts'

/** After a slip the reader needs one sentence; the rest is looked up. */
const hint = '使い方：npm run -s hitotsu -- help'

export type LevelEnds = {
  readonly say: (text: string) => void
  readonly complain: (text: string) => void
  readonly now: () => number
}

const levelEnds: LevelEnds = {
  say: (text) => console.log(text),
  complain: (text) => console.error(text),
  now: () => performance.now(),
}

type Opened = { readonly world: Pick<OpenedWorld['world'], 'db' | 'clock'> }
type Open = (env: Env, work: (opened: Opened) => Promise<void>) => Promise<number>

/**
 * 分散化: proposes which periods end earlier; nothing is kept.
 *
 * Answers the exit code: 0 proposed, 1 refused (no such place, the database), 2 not understood.
 */
export async function levelCommand(
  words: readonly string[],
  env: Env,
  ends: LevelEnds = levelEnds,
  open: Open = inWorld,
): Promise<number> {
  const given = levelWords(words)
  if ('wrong' in given) {
    ends.complain(`${given.wrong}\n${hint}`)
    return 2
  }
  let refused: string | null = null
  const code = await open(env, async ({ world }) => {
    const said = await proposed(world, given, ends.now)
    if ('refused' in said) refused = said.refused
    else ends.say(said.text)
  })
  if (refused === null) return code
  ends.complain(refused)
  return 1
}

type Given = Exclude<LevelWords, { wrong: string }>

const proposed = async (
  { db, clock }: Opened['world'],
  given: Given,
  now: () => number,
): Promise<{ readonly refused: string } | { readonly text: string }> => {
  const places = await placesOf(db, given.place)
  if ('refused' in places) return places
  const [place, ...others] = places
  if (!place || others.length > 0)
    return { refused: '分散化は、市町村ごとに考えます。--in で市町村を一つ言ってください' }
  const lead =
    given.lead ??
    (await readInMunicipality(db, { municipality: place.number }, (tx) => municipalityOf(tx, place.number)))
      ?.settings.renewalMonths ??
    null
  const today = given.on ?? todayInJapan(clock)
  const before = lastDayForAll(given.year, lead)
  const solver = createSolver()
  const make = (on: string): Promise<MadeProposal> =>
    made({ db, place, solve: solver.solve, now }, { ...given, today: on, lead })
  try {
    const proposal = await make(today)
    if (proposal.people === 0) return { refused: `${place.name}の${given.year}年度に、更新はありません` }
    // Of a year that has begun little can be changed: what would have been possible is shown beside it.
    const whole = given.on === null && today > before ? await make(before) : null
    const text = given.format === 'json' ? levelJson : levelText
    return { text: text(proposal, whole, given.moves) }
  } finally {
    await solver.close()
  }
}

/** The last day on which every month of the year is still open. */
const lastDayForAll = (year: number, lead: number | null): string => {
  const april = Temporal.PlainDate.from({ year, month: 4, day: 1 })
  // Unsaid, neither this month nor the next one is open.
  if (lead === null) return april.subtract({ months: 1, days: 1 }).toString()
  return april.subtract(lead === 0 ? { days: 1 } : { months: lead }).toString()
}

type Means = {
  readonly db: Opened['world']['db']
  readonly place: Place
  readonly solve: Solve
  readonly now: () => number
}

const made = async (
  { db, place, solve, now }: Means,
  {
    year,
    most,
    officeMost,
    birth,
    today,
    lead,
  }: Given & { readonly today: string; readonly lead: number | null },
): Promise<MadeProposal> => {
  const begun = now()
  const reading = { year, place: place.name, today, lead }
  const periods = await readInMunicipality(db, { municipality: place.number }, (tx) =>
    levelPeriods(tx, place.number, reading),
  )
  const readMs = now() - begun
  const proposal = await level({ year, most, officeMost, birth, periods }, solve, { now })
  return {
    ...reading,
    most,
    officeMost,
    birth,
    people: periods.length,
    held: heldIn(periods),
    readMs,
    proposal,
  }
}
