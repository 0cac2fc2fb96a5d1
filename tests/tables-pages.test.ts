import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Annex3ProofSays } from '../src/casework/tables/annex3-proof-says.tsx'
import { systemRandomness } from '../src/platform/system/randomness.ts'
import { openPages } from './open-pages.ts'

const { inside, browserOf } = await openPages('2026-06-01')
const municipality = '131177'
const [desk, office] = await Promise.all(['madoguchi', 'aoba'].map(browserOf))
const [planner, period] = [systemRandomness.newId(), systemRandomness.newId()]
const own = await inside(async (tx) => {
  const { organisation } = await tx
    .selectFrom('account')
    .select('organisation')
    .where('login', '=', 'aoba')
    .executeTakeFirstOrThrow()
  return organisation ?? ''
})
await inside(async (tx) => {
  const id = systemRandomness.newId()
  const row = { municipality, id, name: '見本 一郎', kana: 'ミホン', birth_date: '1990-08-01' }
  await tx
    .insertInto('person')
    .values({ ...row, address: '見本町1', disabilities: ['知的'], district: '王子地区' })
    .execute()
  const days = { decided_on: '2026-03-20', starts: '2026-04-01', ends: '2027-03-30' }
  const place = { part: '身体・知的', mix: '日中活動系のみ', district: '王子地区', target: '障害者' }
  await tx
    .insertInto('grant_period')
    .values({
      ...{ municipality, id: period, person: id, ...days, ...place, services: ['22'] },
      ...{ plan: '計画', subject: true, next_subject: true, office: own },
    })
    .execute()
  const named = { name: '見本 相談員', share: '1', since: '2020-01-01', until: null }
  await tx
    .insertInto('planner')
    .values({ municipality, id: planner, organisation: own, ...named })
    .execute()
})

test('公表用の別紙3は、全域だけ。地区では、表もファイルも出さず、わけを言う', async () => {
  const part = `/tables/annex3?year=2026&masked=1&district=${encodeURIComponent('王子地区')}`
  const page = await desk?.open(part)
  expect(page?.status).toBe(200)
  expect(page?.says).toContain('地区を選んだときは、公表用の表を出しません')
  expect(page?.says).toContain('引き算')
  expect(page?.html).not.toContain('annex3-all')
  const file = await desk?.open(part.replace('/annex3?', '/annex3.csv?'))
  expect(file?.type).toContain('text/plain')
  expect(new TextDecoder().decode(file?.bytes)).toContain('市町村全体のものだけ')
  const whole = await desk?.open('/tables/annex3?year=2026&masked=1')
  expect(whole?.html).toContain('annex3-all')
  expect(whole?.says).toContain('この表だけから数が決まること')
  // As before: the district as it is, for those who work with it.
  const plain = await desk?.open(part.replace('masked=1&', ''))
  expect(plain?.html).toContain('annex3-all')
})

test('検算が合わなくても、公表用では伏せる前の数を見せない', () => {
  const wrong = [{ at: '合計 4月', left: 3, right: 4321 }]
  const proof = { holds: false, checks: [{ says: '①＝内訳の和', compared: 1, wrong }] }
  const says = (masked: boolean) => renderToStaticMarkup(Annex3ProofSays({ proof, masked }))
  expect(says(false)).toContain('4321')
  expect(says(true)).not.toContain('4321')
  expect(says(true)).toContain('合計 4月')
})

test('どの期間にも相談支援専門員が書かれていない事業所は、0人とせず、そう言う', async () => {
  const unwritten = '受け持ちが書かれていません'
  expect((await office?.open('/my-load'))?.says).toContain(unwritten)
  const measures = '/tables/measures?year=2026'
  expect((await desk?.open(measures))?.says).toContain(`1人（${unwritten}）`)
  await inside((tx) => tx.updateTable('grant_period').set({ planner }).where('id', '=', period).execute())
  expect((await office?.open('/my-load'))?.says).not.toContain(unwritten)
  expect((await desk?.open(measures))?.says).not.toContain(unwritten)
})
