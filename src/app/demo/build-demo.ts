import { emptyDatabase } from '../../platform/postgres/empty.ts'
import { withOwnerLock } from '../../platform/postgres/owner-lock.ts'
import { todayInJapan } from '../../platform/system/clock.ts'
import { createApp } from '../create-app.ts'
import type { OpenedWorld } from '../open-world.ts'
import { demoMunicipalities } from './demo-municipalities.ts'
import { putRegisters } from './demo-registers.ts'
import { isFinished, markFinished } from './finished.ts'
import { putCarried } from './put-carried.ts'
import { seededRandomness, setClock } from './seeded.ts'
import { type Stage, stageOf } from './stage.ts'
import { storiesOfAdults } from './stories-of-adults.ts'
import { storiesOfOthers } from './stories-of-others.ts'
import { storiesOfWorkers } from './stories-of-workers.ts'

/** 見本の人たち: somebody on each path and at each step. */
export const stories = [...storiesOfAdults, ...storiesOfWorkers, ...storiesOfOthers]

type Options = {
  /** The day the demo stands at; today when null. The same day gives the same world. */
  readonly on: string | null
  readonly say: (text: string) => void
}

/** Two that build at once would build into each other: the second waits for the first. */
const oneAtATime = <T>({ ownerUrl }: OpenedWorld, work: () => Promise<T>): Promise<T> =>
  withOwnerLock(ownerUrl, 'hitotsu demo', work)

/** Throws the demo world away and builds it again, through the site itself. */
export const buildDemo = (opened: OpenedWorld, options: Options): Promise<void> =>
  oneAtATime(opened, () => build(opened, options))

const build = async (opened: OpenedWorld, { on, say }: Options): Promise<void> => {
  await emptyDatabase(opened.ownerUrl)
  const base = on ?? todayInJapan(opened.world.clock)
  const clock = setClock(base)
  const world = {
    ...opened.world,
    clock,
    randomness: seededRandomness(`hitotsu demo ${base}`),
    report: (fault: { readonly where: string; readonly what: string }) => say(`${fault.where} ${fault.what}`),
  }
  await putRegisters(world, opened.ownerUrl)
  const app = createApp(world)
  for (const [index, { municipality, title, tell }] of stories.entries()) {
    say(`見本を作っています ${index + 1}/${stories.length}　${title}`)
    await tell(stageOf({ app, world, clock, base, municipality }))
  }
  for (const { number: municipality } of demoMunicipalities) {
    await putCarried(world, { municipality, base })
    clock.putTo(base)
    // Where nothing can be computed there is no proposal either.
    if (world.solve) await spreadRenewals(stageOf({ app, world, clock, base, municipality }))
  }
  await markFinished(opened)
}

/** 更新時期の分散化: a proposal for the year that comes lies before the head of the desk; somebody has agreed. */
const spreadRenewals = async (stage: Stage): Promise<void> => {
  const desk = await stage.as('madoguchi')
  // On some days there is nothing to spread, and nothing is kept.
  const made = await desk.send('/levelling').catch((error: unknown) => {
    if (String(error).includes('だれの期間も早められません')) return null
    throw error
  })
  if (made === null) return
  const consent = `${made}/consent`
  const asked = /name="people" value="([0-9a-f-]{36})"/.exec(await desk.open(consent))?.[1]
  if (asked !== undefined) await desk.send(consent, { people: [asked], answer: '同意' })
}

/**
 * Builds the demo where no municipality is there yet, and again where its building was broken off; answers
 * whether it did.
 */
export const buildDemoWhenEmpty = (opened: OpenedWorld, say: (text: string) => void): Promise<boolean> =>
  oneAtATime(opened, async () => {
    const there = await opened.world.db.selectFrom('municipality').select(['number', 'demo']).execute()
    const brokenOff = there.every(({ demo }) => demo) && !(await isFinished(opened))
    if (there.length > 0 && !brokenOff) return false
    await build(opened, { on: null, say })
    return true
  })
