import { createApp } from '../../src/app/create-app.ts'
import { accept, ask, coordinate, decide, judge, notifyCategory, request } from '../../src/app/demo/acts.ts'
import { contract, meet, submitDraft } from '../../src/app/demo/acts-of-the-plan.ts'
import { kita as kitaCast, kyoto as kyotoCast } from '../../src/app/demo/cast.ts'
import { formIn } from '../../src/app/demo/page-form.ts'
import { setClock } from '../../src/app/demo/seeded.ts'
import { type Stage, stageOf } from '../../src/app/demo/stage.ts'
import { grant } from '../../src/app/demo/stories-of-adults.ts'
import { rowsOf } from '../../src/app/demo/visitor.ts'
import { type DemoSite, demoDay, kita, kyoto } from './demo-site.ts'

/** The newest case of a person of the demo world: `/cases/<id>`. */
const caseOf = async (site: DemoSite, municipality: string, name: string): Promise<string> => {
  const row = await site.in(municipality, (tx) =>
    tx
      .selectFrom('case_file as c')
      .innerJoin('person as p', (join) =>
        join.onRef('p.municipality', '=', 'c.municipality').onRef('p.id', '=', 'c.person'),
      )
      .where('p.name', '=', name)
      .select('c.id')
      .orderBy('c.reception_number', 'desc')
      .executeTakeFirstOrThrow(),
  )
  return `/cases/${row.id}`
}

/** Brings some cases of the demo world to steps at which nobody stands there. */
export const takeFurther = async (site: DemoSite): Promise<void> => {
  const clock = setClock(demoDay)
  const world = { ...site.world, clock }
  const app = createApp(world)
  const stage = (municipality: string): Stage => stageOf({ app, world, clock, base: demoDay, municipality })
  const [north, west] = [stage(kita), stage(kyoto)]
  const oji = '王子障害相談係'

  // ④ A changed grant, taken on by the office of the plan before: there is a plan to copy.
  const changing = await caseOf(site, kita, '見本 太郎')
  await request(north, kitaCast, changing, oji)
  await ask(north, kitaCast, changing)
  await accept(north, kitaCast, changing)

  // ⑫ Contracted and not begun.
  const granted = await caseOf(site, kita, '想定 けん')
  await coordinate(north, kitaCast, granted)
  await decide(north, kitaCast, granted, oji, [grant(north, '46', '22', '日/月')])
  await contract(north, kitaCast, granted, {
    provider: '見本ワークス',
    service: '46',
    login: 'works',
    amount: '20',
  })

  // ⑭ The meeting is over, the plan is not handed in.
  const using = await caseOf(site, kita, '試作 まこと')
  await meet(north, kitaCast, using)
  await nameWhoProvides(north, using)

  // ④ A draft that was given back with a reason at a place, and needs of the assessment that may be carried over.
  const back = await caseOf(site, kita, '架空 さくら')
  const assessed = rowsOf('assessment', [{ area: '移動', issue: '一人でバスに乗れるようになりたい' }])
  const planner = await north.as(kitaCast.planner)
  await planner.send(`${back}/plan-draft/write/assessment`, assessed)
  await submitDraft(north, kitaCast, back)
  await (await north.as(kitaCast.desk)).send(`${back}/plan-draft/return`, {
    reason: '見本のわけ',
    'at-wishes': '本人のことばで書いてください。',
  })
  await planner.send(`${using}/plan/write/assessment`, assessed)
  await planner.send('/phrases/new', { box: 'issue', area: '移動', text: '一人で買い物に行きたい。' })

  // ⑧ A self-plan that is ready to be handed in.
  const own = await caseOf(site, kyoto, '京都 美子')
  await judge(west, kyotoCast, own, '区分4')
  await notifyCategory(west, kyotoCast, own, '見本の福祉事務所')
}

/** The needs of the final plan as they stand, each with the provider that the law wants named. */
const nameWhoProvides = async (stage: Stage, file: string): Promise<void> => {
  const planner = await stage.as(kitaCast.planner)
  const issues = [...formIn(await planner.open(`${file}/plan/write/needs`)).keys()].filter((name) =>
    name.endsWith('.issue'),
  )
  const named = { provider: '見本ワークス', person: '見本 職員', phone: '000-0000-0000', fee: '0円' }
  const fields = issues.flatMap((name) =>
    Object.entries(named).map(([key, value]) => [name.replace(/issue$/, key), value]),
  )
  await planner.send(`${file}/plan/write/needs`, Object.fromEntries(fields))
}
