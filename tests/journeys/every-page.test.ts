import { expect, test } from 'vitest'
import { putCarried } from '../../src/app/demo/put-carried.ts'
import { publicPages, screens } from '../../src/app/screens.ts'
import { isCitizen, type Role } from '../../src/casework/registers/actor.ts'
import { inMunicipality } from '../../src/platform/postgres/transaction.ts'
import { todayInJapan } from '../../src/platform/system/clock.ts'
import { putWorkOfMany } from '../robust/put-work-of-many.ts'
import { patience } from './shots.ts'
import { apply, registerPerson } from './steps-application.ts'
import { works } from './texts-works.ts'
import type { Visitor } from './visitor.ts'
import { beginWalk, walkToDecision, walkToPlan, walkToService } from './walk.ts'
import { startJourney } from './world.ts'

const journey = await startJourney({ day: '2026-04-01', closely: true })
const logins: Readonly<Partial<Record<Role, string>>> = {
  窓口: 'madoguchi',
  係長: 'kakaricho',
  市町村管理者: 'kanri',
  相談支援専門員: 'aoba',
  事業所管理者: 'aoba-kanri',
  事業者職員: 'works',
  支援センター職員: 'center',
}

/** Opened on the other journeys, where there is something to show. */
const elsewhere = [
  '/cases/:id/plan-draft/copy',
  '/cases/:id/plan-draft/corrections',
  '/cases/:id/self-plan/ask-helper',
  '/cases/:id/self-plan/check',
  '/cases/:id/self-plan/copy',
  '/cases/:id/self-plan/sheet',
  '/cases/:id/self-plan/write/:section',
]

test('どの画面も、だれかに開けて、だれが見ても整っている', { timeout: patience * 2 }, async () => {
  const walker = await beginWalk(journey, works)
  await walkToDecision(journey, works, walker)
  await walkToService(journey, works, walker)
  await walkToPlan(journey, works, walker)
  const desk = await journey.staff('madoguchi')
  const other = await registerPerson(desk, {
    ...works.person,
    氏名: '新 きたひと',
    フリガナ: 'シン キタヒト',
  })
  const fresh = await apply(desk, other, works.application)
  const manager = await journey.staff('kanri')
  const planner = await journey.staff(works.office.login)
  await planner.open('/phrases/new')
  await planner.fill({ どの欄の文か: '支援目標', 文例: '週に一度、いっしょに作る。' })
  await planner.press('加える')
  const provider = await journey.staff(works.line.login)
  const { world } = journey.site
  await putCarried(world, { municipality: '131177', base: todayInJapan(world.clock) })
  await desk.open('/levelling')
  await desk.press('案を計算する')
  await inMunicipality(world.db, { municipality: '131177' }, (tx) =>
    putWorkOfMany(tx, '131177', world.clock.now().toString()),
  )
  await desk.open(`${desk.path()}/consent`)
  await desk.page.locator('input[name=people]').first().check()
  await desk.fill({ 返事: '同意する' })
  await desk.press('返事を記録する')
  const owner = await journey.staff('aoba-kanri')
  const at = `/cases/${walker.id}`
  const ids = {
    cases: [walker.id, fresh],
    levelling: [await firstIn(desk, '/levelling', /\/levelling\/([0-9a-f-]{36})/)],
    bulk: await allIn(desk, '/bulk', /\/bulk\/([0-9a-f-]{36})/g),
    helpers: [await firstIn(desk, '/matching/helpers', /\/helpers\/([0-9a-f-]{36})/)],
    planners: [await firstIn(owner, '/my-load/planners', /\/planners\/([0-9a-f-]{36})/)],
    phrases: [await firstIn(planner, '/phrases', /\/phrases\/([0-9a-f-]{36})/)],
    ':provider': [await firstIn(provider, `${at}/individual-plans`, /individual-plans\/([0-9a-f-]{36})/)],
    ':version': [await firstIn(planner, `${at}/plan/versions`, /show=([^"&]+)/)],
    persons: [walker.person],
    accounts: [await firstIn(manager, '/accounts', /\/accounts\/([0-9a-f-]{36})/)],
    organisations: [await firstIn(manager, '/organisations', /\/organisations\/([0-9a-f-]{36})/)],
    desks: [await firstIn(manager, '/settings', /\/desks\/([0-9a-f-]{36})/)],
  }
  // Signed in before anything is asked for: the site would lead back to what was asked, be it there or not.
  for (const login of Object.values(logins)) await (await journey.staff(login)).open('/start')
  const unopened: string[] = []
  for (const { path, who } of screens) {
    const paths = pathsOf(path, ids)
    const byPerson = who.some(isCitizen) && (await openFirst(walker.me, paths))
    let byStaff = false
    for (const role of who)
      if (!byStaff && role in logins)
        byStaff = await openFirst(await journey.staff(logins[role] ?? ''), paths)
    if (!byPerson && !byStaff) unopened.push(path)
  }
  expect(unopened.sort()).toEqual(elsewhere)
  for (const { path } of publicPages) await desk.open(path)
  await desk.page.goto(journey.site.address)
  expect(await desk.page.getByRole('link', { name: /北区/ }).count()).toBe(1)
})

/** Opens the first of the paths that is there for this visitor; every page of a section is opened. */
const openFirst = async (one: Visitor, paths: readonly string[]): Promise<boolean> => {
  if (!one.path().startsWith('/')) await one.open('/start')
  const home = one.page.url().slice(0, -one.path().length)
  for (const path of paths) {
    let response = await one.context.request.get(home + path)
    // Sessions end overnight.
    if (response.url().endsWith('/sign-in')) {
      await one.open('/start')
      response = await one.context.request.get(home + path)
    }
    if (response.status() !== 200) continue
    await one.open(path)
    return true
  }
  return false
}

const queries: Readonly<Record<string, string>> = { '/bulk/new': '?action=district&scope=all' }

const pathsOf = (path: string, ids: Readonly<Record<string, readonly string[]>>): readonly string[] => {
  const kind = /\/([a-z]+)\/:id/.exec(path)?.[1]
  const filled = kind
    ? (ids[kind] ?? []).map((id) => path.replace(':id', id))
    : [path + (queries[path] ?? '')]
  return filled.map((one) =>
    one.replace(':section', 'review').replace(/:(?:provider|version)/, (name) => ids[name]?.[0] ?? name),
  )
}

const firstIn = async (one: Visitor, path: string, pattern: RegExp): Promise<string> =>
  (await allIn(one, path, new RegExp(pattern, 'g')))[0] ?? expect.fail(`nothing listed at ${path}`)

const allIn = async (one: Visitor, path: string, pattern: RegExp): Promise<readonly string[]> => {
  await one.open(path)
  return [...(await one.page.locator('main').innerHTML()).matchAll(pattern)].map(([, id = '']) => id)
}
