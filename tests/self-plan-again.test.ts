import { describe, expect, test } from 'vitest'
import { apply, coordinate, decide, register, request } from '../src/app/demo/acts.ts'
import { contract } from '../src/app/demo/acts-of-the-plan.ts'
import { kyoto } from '../src/app/demo/cast.ts'
import { people } from '../src/app/demo/people.ts'
import { selfPlanWithHelp } from '../src/app/demo/self-plan-with-help.ts'
import { stageOf } from '../src/app/demo/stage.ts'
import { grant } from '../src/app/demo/stories-of-adults.ts'
import { rowsOf } from '../src/app/demo/visitor.ts'
import { openPages } from './open-pages.ts'

const site = await openPages('2026-05-11')
const { app, world } = site
const stage = stageOf({
  ...{ app, world, clock: world.clock, base: '2026-05-11', municipality: '261008' },
})
const office = '見本の福祉事務所'
const provider = '○○ヘルパーステーション（見本）'
const textOf = (html: string) =>
  html
    .replaceAll('<!-- -->', '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

describe('京都市：セルフプランを重ねる', async () => {
  const desk = await stage.as(kyoto.desk)
  const person = await register(stage, kyoto, people.settei)
  const choose = async (fields: Readonly<Record<string, string>>): Promise<string> => {
    const file = await apply(stage, kyoto, person, { care: ['15'], ...fields })
    await request(stage, kyoto, file, office)
    await desk.send(`${file}/self-plan/choose`, { reason: '本人の希望' })
    return file
  }
  const finish = async (file: string): Promise<string> => {
    for (const [page, fields] of Object.entries(selfPlanWithHelp.pages))
      await desk.send(`${file}/self-plan/write/${page}`, fields)
    await desk.send(`${file}/self-plan/write/week`, rowsOf('week', selfPlanWithHelp.week))
    await desk.send(`${file}/self-plan/check`)
    await coordinate(stage, kyoto, file)
    await decide(stage, kyoto, file, office, [grant(stage, '15', '20', '時間/月')])
    await contract(stage, kyoto, file, { provider, login: 'helper', service: '15', amount: '20' })
    return file.slice('/cases/'.length)
  }
  const read = async (path: string) => textOf(await desk.open(path))

  test('新規には前の計画がない。更新を重ねると、職員に知らせる（注3）', async () => {
    const first = await choose({})
    expect(await read(`${first}/self-plan`)).not.toContain('前の計画も、セルフプランでした')
    const change = await choose({ kind: '変更', previous: await finish(first) })
    expect(await read(`${change}/self-plan`)).toContain('表面の作成をもう一度助けてもらう')
    // Until the change is granted, the plan in use is the one before it.
    const myPlan = await desk.open(`${change}/my-plan?kana=off`)
    expect(myPlan).toContain(`${first}/my-plan?kana=off"`)
    expect(myPlan).toContain('いま 使っている 計画を 読む')
    expect(await desk.open(`${first}/my-plan?kana=off`)).not.toContain('いま 使っている 計画を 読む')

    const renewal = await choose({ kind: '更新', previous: await finish(change) })
    expect(await read(`${renewal}/self-plan`)).toContain('この更新は想定されている')
    const again = await choose({ kind: '更新', previous: await finish(renewal) })
    expect(await read(`${again}/self-plan`)).toContain('繰り返しは想定されていない（職員が確かめる）')
    expect(await read(`${again}/self-plan`)).toContain('すでに1回更新しているため（注3）')

    const help = await read(`${again}/self-plan/help`)
    for (const text of [provider, '同行援護', '20時間/月']) expect(help).toContain(text)
    expect(await read(`${again}/call-centre`)).toContain(
      '支援の難しい事例は、順序によらずセンターが対応するため',
    )
  })
  test('何もこわれなかった', () => expect(site.faults).toEqual([]))
})
