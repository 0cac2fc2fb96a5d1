import { describe, expect, test } from 'vitest'
import { atWithoutRequest } from '../src/app/at-without-request.ts'
import { formIn } from '../src/app/demo/page-form.ts'
import { municipalityOf } from '../src/app/municipality-of.ts'
import { assignPlanner } from '../src/casework/office-room/assign-planner.ts'
import type { Actor } from '../src/casework/registers/actor.ts'
import { inMunicipality } from '../src/platform/postgres/transaction.ts'
import { systemRandomness } from '../src/platform/system/randomness.ts'
import { openPages } from './open-pages.ts'

const municipality = '131177'
const { world, inside, browserOf, fetchPage, faults } = await openPages('2026-06-01')
const manager = await browserOf('aoba-kanri')
const account = await inside((tx) =>
  tx
    .selectFrom('account')
    .where('login', '=', 'aoba-kanri')
    .select(['id', 'name', 'organisation'])
    .executeTakeFirstOrThrow(),
)
const office = account.organisation ?? ''

const putPlanner = async (name: string, until: string | null = null) => {
  const id = systemRandomness.newId()
  await inside((tx) =>
    tx
      .insertInto('planner')
      .values({
        ...{ municipality, id, organisation: office, name, share: '1.00', since: '2020-04-01', until },
      })
      .execute(),
  )
  return id
}
/** Somebody with one running decision for each of these planners. */
const putPerson = async (name: string, planners: readonly (string | null)[], kana = 'ミホン') => {
  const id = systemRandomness.newId()
  const periods = planners.map((planner) => ({
    ...{ municipality, id: systemRandomness.newId(), person: id, decided_on: '2026-04-01' },
    ...{ starts: '2026-04-01', ends: '2027-03-31', planner, office, services: ['22'] },
    ...{ target: '障害者' as const, plan: '計画' as const, subject: true, next_subject: true },
  }))
  await inside(async (tx) => {
    await tx
      .insertInto('person')
      .values({
        ...{ municipality, id, name, kana, birth_date: '1990-01-01', address: '見本町1' },
        ...{ disabilities: ['知的'], district: '王子地区', guardian: null, guardian_relation: null },
      })
      .execute()
    await tx.insertInto('grant_period').values(periods).execute()
  })
  return id
}
const plannersOf = (person: string) =>
  inside(async (tx) => {
    const rows = await tx
      .selectFrom('grant_period')
      .where('person', '=', person)
      .select('planner')
      .orderBy('id')
      .execute()
    return rows.map(({ planner }) => planner)
  })
/** Of whom the log says that something was written. */
const written = () =>
  inside(async (tx) => {
    const rows = await tx
      .selectFrom('audit_entry')
      .where('action', '=', '担当がまだ決まっていない人')
      .where('outcome', '=', '書いた')
      .where('person', 'is not', null)
      .select('person')
      .execute()
    return rows.flatMap(({ person }) => person ?? []).sort()
  })

const undecided = '/my-load/undecided'
const [own, other] = [await putPlanner('見本 相談'), await putPlanner('見本 青葉')]
const left = await putPlanner('見本 退職', '2026-05-31')

describe('担当を決めた記録', () => {
  test('書いたと残るのは、担当が替わった人だけ。一覧のほかの人は残らない', async () => {
    const [taro, hanako] = [await putPerson('見本 太郎', [null]), await putPerson('見本 花子', [left])]
    const form = formIn((await manager.open(undecided)).html)
    const sent = await manager.send(undecided, new Map([...form, ['people', [taro]]]), { planner: own })
    expect(sent.status).toBe(303)
    expect(await plannersOf(hanako)).toEqual([left])
    expect(await written()).toEqual([taro])
    // The next page says once what was done, in its own words.
    const next = await fetchPage(sent.to, `${manager.cookie}; hitotsu-done-${municipality}=1`)
    expect(next.says).toContain('1人の担当を、見本 相談にしました')
    expect(next.says).not.toContain('記録しました')
  })
  test('印のあとでほかの頁へうつった人も、書いたと残る', async () => {
    const before = await written()
    const last = await putPerson('見本 三郎', [null], 'ンンン')
    const form = formIn((await manager.open(undecided)).html)
    // As many come before as fill the first page.
    for (let count = 0; count < 50; count += 1) await putPerson(`前に ${count}`, [null], 'アアア')
    expect((await manager.open(undecided)).says).not.toContain('見本 三郎')
    const sent = await manager.send(undecided, new Map([...form, ['people', [last]]]), { planner: own })
    expect([sent.status, await plannersOf(last)]).toEqual([303, [own]])
    expect(await written()).toEqual([...before, last].sort())
  })
})

describe('受け持ちの表の和', () => {
  test('期間が二つの人は、担当のいる期間があれば「決まっていない」に数えず、二人の担当なら、そう言う', async () => {
    await inside((tx) => tx.updateTable('grant_period').set({ planner: own }).execute())
    const numbers = async () => {
      const { html, says } = await manager.open('/my-load')
      const of = (path: string) =>
        Number(new RegExp(`href="/${municipality}${path}">(\\d+)人`).exec(html)?.[1] ?? 0)
      const all = Number(/この事業所が計画を作る人は、(\d+)人/.exec(says)?.[1])
      const rows = [own, other].map((id) => of(`/my-load/planners/${id}/persons`))
      return { says, all, sum: rows.reduce((sum, one) => sum + one, 0) + of(undecided), rest: of(undecided) }
    }
    const half = await putPerson('半分 決まった人', [own, null])
    await putPerson('半分 退職した人', [left, other])
    const open = await putPerson('どれも 決まらない人', [null, left])
    const now = await numbers()
    expect([now.sum, now.rest]).toEqual([now.all, 1])
    expect(now.says).not.toContain('人多くなります')
    const page = await manager.open(undecided)
    expect(page.says).toContain('（1人）')
    expect(page.says).toContain('どれも 決まらない人')
    await putPerson('二人の 担当の人', [own, other])
    const then = await numbers()
    expect(then.sum).toBe(then.all + 1)
    expect(then.says).toContain('受け持つ人を足すと、計より1人多くなります')
    // Whoever decides for one of them decides for all of their decisions.
    const list = `/my-load/planners/${own}/persons`
    const form = formIn((await manager.open(`${list}?page=2`)).html)
    await manager.send(list, new Map([...form, ['people', [half]]]), { planner: other })
    expect(await plannersOf(half)).toEqual([other, other])
    expect(await plannersOf(open)).not.toContain(other)
  })
})

describe('一度に大勢', () => {
  /** Assigns, with a count of the statements that go to the database. */
  const statementsFor = async (people: readonly string[], planner: string) => {
    let statements = 0
    const db = world.db.withPlugin({
      transformQuery: ({ node }) => {
        statements += 1
        return node
      },
      transformResult: async ({ result }) => result,
    })
    const actor: Actor = {
      ...{ account: account.id, name: account.name, role: '事業所管理者', municipality },
      ...{ organisation: office, person: null },
    }
    return inMunicipality(db, { municipality }, async (tx) => {
      const here = await municipalityOf(tx, municipality)
      if (!here) throw new Error('no municipality')
      const at = atWithoutRequest(world, tx, here, actor)
      const before = statements
      const chosen = people.map((person) => ({ person, caseId: null }))
      const { job, persons } = await assignPlanner(at, chosen, planner)
      const rows = await tx.selectFrom('bulk_row').where('job', '=', job).selectAll().execute()
      return { rows, persons, count: statements - before }
    })
  }
  test('文の数は人数によらない。行には、もとの担当が残る', async () => {
    const many: string[] = []
    for (let count = 0; count < 60; count += 1)
      many.push(await putPerson(`大勢 ${count}`, [count % 2 === 0 ? null : own]))
    const one = await statementsFor(many.slice(0, 1), other)
    const rest = await statementsFor(many, other)
    expect(rest.count).toBe(one.count)
    expect(one.rows).toMatchObject([{ state: '済', before: { planner: null } }])
    // The first has the planner already: that is a row as well, and not written to.
    expect(rest.rows.filter(({ state }) => state === '変化なし').map(({ person }) => person)).toEqual(
      many.slice(0, 1),
    )
    expect(rest.persons).toEqual(many.slice(1))
    const own30 = rest.rows.filter(({ before }) => JSON.stringify(before) === `{"planner":"${own}"}`)
    expect(own30).toHaveLength(30)
    expect(rest.rows.map(({ ordinal }) => ordinal)).toEqual(many.map((_, index) => index + 1))
    for (const person of many) expect(await plannersOf(person)).toEqual([other])
    const none = await statementsFor(many, 'none')
    expect(none.persons).toHaveLength(60)
    for (const person of many) expect(await plannersOf(person)).toEqual([null])
  })
  test('不具合がない', () => expect(faults).toEqual([]))
})
