import { describe, expect, test } from 'vitest'
import { bulkActions } from '../src/app/bulk/bulk-actions.ts'
import { bulkRound } from '../src/app/bulk/bulk-runner.ts'
import { bulkStep } from '../src/app/bulk/bulk-step.ts'
import { formIn } from '../src/app/demo/page-form.ts'
import { bulkCases, type Like } from './bulk-cases.ts'
import { openPages } from './open-pages.ts'

const { world, browserOf, inside, faults } = await openPages('2026-05-01')
const cases = bulkCases(world)
const [desk, head, office] = await Promise.all(['madoguchi', 'kakaricho', 'aoba-kanri'].map(browserOf))
const can: Like = { kind: '依頼できる', account: 'まだ', district: '王子地区' }
const chosen = await cases.putAll([can, { ...can, kind: '依頼ずみ' }, { ...can, district: null }, can])
const [first, second, third, fourth] = chosen.map(({ caseId }) => caseId)
const finish = async () => {
  while (await bulkRound(world, bulkActions));
}
const addressOf = (action: string, ...ids: readonly (string | undefined)[]) =>
  `/bulk/new?action=${action}&scope=ticked${ids.map((id) => `&c=${id}`).join('')}`

/** From the choosing to the job, as a browser goes. */
const begin = async (address: string, typed: Record<string, string>, browser = desk) => {
  const preview = await browser?.fill(address, typed)
  const form = formIn(preview?.html ?? '')
  form.delete('_mend')
  const sent = await browser?.send(address, form, { _confirmed: '1' })
  return { preview, sent, path: sent?.to ?? '' }
}

describe('仕事の一覧から', () => {
  test('印の欄と、できることと、しぼりこみのすべての数がある', async () => {
    const page = await desk?.open('/work?tab=all&district=王子地区')
    expect(page?.html.match(/<input type="checkbox" class="row-tick"/g)?.length).toBeGreaterThan(1)
    expect(page?.html).not.toMatch(/class="row-tick"[^>]*checked/)
    expect(page?.says).toMatch(/しぼりこみのすべて（\d+件）を確かめる/)
    expect(page?.html).toContain('name="district" value="王子地区"')
    expect(page?.says).toContain('計画案の提出を依頼する 担当の地区・窓口を替える 手紙をまとめて印刷する')
    expect(page?.says).not.toContain('相談支援専門員を替える')
    const ticked = await desk?.open('/work?tab=all&ticked=1')
    expect(ticked?.html).toMatch(/class="row-tick"[^>]*checked/)
  })
  test('何もえらばなければ、そう言って一覧にもどす。よその役割には、その手がない', async () => {
    expect((await desk?.open('/bulk/new'))?.says).toContain('まだ、一件もえらんでいません')
    expect((await desk?.open(addressOf('planner', first)))?.says).toContain('まだ、一件もえらんでいません')
    expect((await office?.open(addressOf('request-drafts', first)))?.says).toContain(
      'まだ、一件もえらんでいません',
    )
  })
})

let path = ''

describe('依頼', () => {
  test('一件ずつ、起きることと断られるわけが先に見え、始めるまで何も変わらない', async () => {
    const before = await cases.factsOf(chosen)
    const address = addressOf('request-drafts', first, second, third)
    const page = await desk?.open(address)
    expect(page?.says).toContain('印をつけたもの：手続き 3件')
    expect(page?.says).toContain('出した依頼書は、取り消せません')
    const { preview, path: to } = await begin(address, { due: '令和8年6月1日', desk: 'district' })
    expect(preview?.says).toContain('すること（1件）')
    expect(preview?.says).toContain('できないもの（2件）')
    expect(preview?.says).toContain('この段階は、もう済んでいます。')
    expect(preview?.says).toContain('この人の地区の窓口がありません')
    expect(preview?.says).toContain('この内容で始める（できるもの 1件）')
    expect(await cases.factsOf(chosen)).toEqual(before)
    path = to
    expect(path).toMatch(/^\/bulk\/[0-9a-f-]{36}$/)
  })
  test('進み具合は、script なしで、進みながら見える', async () => {
    const waiting = await desk?.open(path)
    expect(waiting?.says).toContain('まもなく始まります（3件）')
    // Nothing is done yet, and no green says that it is.
    expect(waiting?.html).not.toContain('notice-success')
    await bulkStep(world, bulkActions, '131177')
    const page = await desk?.open(path)
    expect(page?.says).toContain('進んでいます（3件のうち 1件）')
    const refreshed =
      /<noscript><meta http-equiv="refresh" content="5"\/><\/noscript>.*data-island="progress"/i
    expect(page?.html).toMatch(refreshed)
    expect(page?.says).toContain('終わるまで、5秒ごとに自動で新しくなります。')
    // Whoever is disturbed by it makes it stand still, and it stays so on the way through the list.
    const still = await desk?.open(`${path}?watch=0`)
    expect(still?.html).not.toMatch(/http-equiv="refresh"|data-island="progress"/i)
    // Who only asks how far it is sees nobody.
    const asking = await desk?.open(`${path}?rows=0`)
    expect(asking?.says).toContain('進んでいます（3件のうち 1件）')
    expect(asking?.html).not.toContain('/cases/')
    expect(still?.html).toMatch(/href="[^"]*state=[^"]*watch=0/)
    expect(still?.says).toContain('自動で新しくする')
    await finish()
    const ended = await desk?.open(path)
    expect(ended?.html).not.toMatch(/http-equiv="refresh"|data-island="progress"/i)
    expect(ended?.says).toContain('終わりました')
    expect(ended?.says).toContain('できなかった（2件）')
    expect(ended?.html).toContain(`/cases/${second}"`)
    expect(ended?.says).not.toContain('この仕事を取り消す')
    expect((await desk?.open(`${path}/take-back`))?.status).toBe(404)
    expect((await desk?.open('/bulk'))?.says).toContain('計画案の提出を依頼する')
  })
  test('一件ずつの画面で依頼したときと、同じ事実になる', async () => {
    await desk?.fill(`/cases/${fourth}/request-draft`, {
      due: '令和8年6月1日',
      desk: (
        await inside((tx) =>
          tx.selectFrom('desk').select('id').where('area', '=', '王子地区').executeTakeFirstOrThrow(),
        )
      ).id,
    })
    const [bulk, single] = await cases.factsOf(
      chosen.filter(({ caseId }) => caseId === first || caseId === fourth),
    )
    const plain = (facts: typeof bulk) =>
      facts?.map((fact) => ({
        ...fact,
        ...('paper' in fact ? { paper: '' } : {}),
        ...(fact.type === 'notice-queued' ? { to: { ...fact.to, party: '' } } : {}),
      }))
    expect(bulk?.length).toBeGreaterThan(4)
    expect(plain(bulk)).toEqual(plain(single))
    const snapshots = await inside((tx) =>
      tx
        .selectFrom('paper')
        .select(['snapshot', 'case_id'])
        .where('form', '=', 'plan-draft-request')
        .execute(),
    )
    const [one, other] = [first, fourth].map(
      (id) => snapshots.find(({ case_id }) => case_id === id)?.snapshot,
    )
    expect({ ...one, number: '', to: '' }).toEqual({ ...other, number: '', to: '' })
  })
  test('出した手紙は、まとめて一つのPDFになる。係長は窓口の仕事を見られ、ほかの人は見られない', async () => {
    const letters = await desk?.open(`${path}/letters.pdf`)
    expect([letters?.status, letters?.type]).toEqual([200, 'application/pdf'])
    expect((await desk?.open(`${path}/letters.pdf?part=2`))?.status).toBe(404)
    for (const below of ['', '/letters.pdf', '/stop', '/take-back'])
      expect((await office?.open(`${path}${below}`))?.status).toBe(404)
    expect((await office?.open('/bulk'))?.says).toContain('まだありません')
    expect((await head?.open('/bulk'))?.html).toContain(`${path}"`)
    expect((await head?.open(path))?.says).toMatch(/始めた人 \S+ \S+ 始めた時刻/)
    expect((await head?.open(`${path}/letters.pdf`))?.type).toBe('application/pdf')
  })
})

test('手紙をまとめて印刷する：出してあるものだけ', async () => {
  const { preview, path: to } = await begin(addressOf('letters', first, third, fourth), {
    form: 'plan-draft-request',
  })
  expect(preview?.says).toContain('すること（2件）')
  expect(preview?.says).toContain('この紙は、まだ出していません。')
  await finish()
  expect((await desk?.open(to))?.says).toContain('1束め（1〜2通め）')
  expect((await desk?.open(`${to}/letters.pdf`))?.type).toBe('application/pdf')
})

describe('地区', () => {
  test('しぼりこみのすべては、番号でなくしぼりこみを持つ。確かめたあとで中身が変われば、もう一度たずねる', async () => {
    const address = '/bulk/new?action=district&scope=all&tab=all&district=王子地区'
    const preview = await desk?.fill(address, { district: '赤羽地区' })
    const count = /この内容で始める（できるもの (\d+)件）/.exec(preview?.says ?? '')?.[1]
    expect(Number(count)).toBeGreaterThan(1)
    await cases.putAll([can])
    const form = formIn(preview?.html ?? '')
    form.delete('_mend')
    const again = await desk?.send(address, form, { _confirmed: '1' })
    expect([again?.status, again?.says]).toEqual([
      422,
      expect.stringContaining('さきほどの画面から変わりました'),
    ])
    expect(
      await inside((tx) => tx.selectFrom('bulk_job').where('kind', '=', 'district').selectAll().execute()),
    ).toEqual([])
  })
  test('二度送っても、仕事は一つ。取り消すと、元の地区にもどる', async () => {
    const address = addressOf('district', first, second)
    const preview = await desk?.fill(address, { district: '赤羽地区' })
    expect(preview?.says).toContain('王子地区 → 赤羽地区')
    const form = formIn(preview?.html ?? '')
    form.delete('_mend')
    const sent = await desk?.send(address, form, { _confirmed: '1' })
    expect((await desk?.send(address, form, { _confirmed: '1' }))?.to).toBe(sent?.to)
    expect(
      await inside((tx) => tx.selectFrom('bulk_job').where('kind', '=', 'district').selectAll().execute()),
    ).toHaveLength(1)
    const to = sent?.to ?? ''
    expect((await desk?.open(`${to}/take-back`))?.status).toBe(404)
    await finish()
    const over = await desk?.open(to)
    expect(over?.says).toContain('この仕事を取り消す')
    expect(over?.says).toMatch(/氏名 したこと 進んだ時刻/)
    expect(over?.says).toContain('王子地区 → 赤羽地区')
    expect((await desk?.fill(`${to}/take-back`))?.to).toBe(to)
    const back = await desk?.open(to)
    expect(back?.says).toContain('取り消した（2）')
    expect(back?.says).toContain('王子地区 → 赤羽地区：仕事の前にもどした')
    expect(back?.says).toMatch(/新しい地区 赤羽地区（取り消しました）/)
    expect(back?.says).toMatch(/取り消し 令和8年5月1日 \d+時\d+分に.+が取り消しました。もどした2件/)
    expect(back?.says).not.toContain('まとめて取り消せます')
    const list = (await desk?.open('/bulk'))?.html.split('<tr').find((row) => row.includes(`${to}"`)) ?? ''
    const cells = [...list.matchAll(/data-label="([^"]+)"[^>]*><span class="table-value">(\d+)/g)]
    expect(cells.map(([, label, count]) => `${label}${count}`)).toEqual([
      ...['全部2', '済み0', '取り消した2', 'できなかった0', '変化なし0', 'まだ0'],
    ])
    const rows = await inside((tx) =>
      tx
        .selectFrom('person')
        .select('district')
        .where(
          'id',
          'in',
          chosen.slice(0, 2).map(({ person }) => person),
        )
        .execute(),
    )
    expect(rows.map(({ district }) => district)).toEqual(['王子地区', '王子地区'])
  })
  test('止めると、残りには手をつけない', async () => {
    const { path: to } = await begin(addressOf('district', first, second), { district: '赤羽地区' })
    await bulkStep(world, bulkActions, '131177')
    expect((await desk?.open(`${to}/stop`))?.says).toContain('まだの1件には手をつけません')
    expect((await desk?.fill(`${to}/stop`))?.to).toBe(to)
    await finish()
    expect((await desk?.open(to))?.says).toContain('途中で止まりました 始めた人が止めました。')
    expect((await cases.rows(to.slice(6))).map(({ state }) => state)).toEqual(['済', 'まつ'])
  })
})

test('事業所管理者は、自分の事業所の人の担当だけを、まとめて替えられる', async () => {
  const page = await office?.open('/work?tab=all')
  expect(page?.status).toBe(200)
  const file = chosen[0]
  const own = await inside((tx) =>
    tx
      .selectFrom('account')
      .select('organisation')
      .where('login', '=', 'aoba-kanri')
      .executeTakeFirstOrThrow(),
  )
  const planner = world.randomness.newId()
  await inside(async (tx) => {
    const organisation = own.organisation ?? ''
    await tx
      .insertInto('planner')
      .values({
        municipality: '131177',
        id: planner,
        organisation,
        name: '専門 みどり',
        share: '1.00',
        since: '2020-04-01',
        until: null,
      })
      .execute()
    const of = { municipality: '131177', case_id: file?.caseId ?? '' }
    await tx
      .insertInto('case_party')
      .values({
        ...of,
        kind: '相談支援事業所',
        party: organisation,
        relation: '契約した事業所',
        since: '2026-04-01',
        until: null,
      })
      .execute()
    await tx
      .insertInto('grant_period')
      .values({
        municipality: '131177',
        id: world.randomness.newId(),
        person: file?.person ?? '',
        decided_on: '2026-01-01',
        starts: '2026-02-01',
        ends: '2027-01-31',
        services: ['22'],
        target: '障害者',
        plan: '計画',
        subject: true,
        next_subject: true,
        office: organisation,
      })
      .execute()
  })
  expect((await office?.open('/work?tab=all'))?.says).toContain('担当の相談支援専門員を替える')
  // Another office's case is not among what was chosen, whatever the address says.
  const address = addressOf('planner', first, third)
  expect((await office?.open(address))?.says).toContain('手続き 1件')
  const { preview, path: to } = await begin(address, { planner }, office)
  expect(preview?.says).toContain('担当なし → 専門 みどり')
  await finish()
  expect((await office?.open(to))?.says).toContain('終わりました')
  expect((await office?.open(`${to}/letters.pdf`))?.status).toBe(404)
  expect((await office?.fill(`${to}/take-back`))?.to).toBe(to)
})

test('不具合は一つも起きなかった', () => expect(faults).toEqual([]))
