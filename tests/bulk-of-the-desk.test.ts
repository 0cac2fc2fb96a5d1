import { expect, test } from 'vitest'
import { bulkActions } from '../src/app/bulk/bulk-actions.ts'
import { bulkRound } from '../src/app/bulk/bulk-runner.ts'
import { bulkStep } from '../src/app/bulk/bulk-step.ts'
import { formIn } from '../src/app/demo/page-form.ts'
import { bulkCases, type Like } from './bulk-cases.ts'
import { openPages } from './open-pages.ts'

const { world, browserOf, inside, faults } = await openPages('2026-05-01')
const cases = bulkCases(world)
const [desk, head] = await Promise.all(['madoguchi', 'kakaricho'].map(browserOf))
const can: Like = { kind: '依頼できる', account: 'まだ', district: '王子地区' }
const [asked] = await cases.putAll([{ ...can, kind: '依頼ずみ' }])
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

test('できるものがなければ、わけより先にそう言い、わけはその下にある', async () => {
  const { preview } = await begin(addressOf('request-drafts', asked?.caseId), {
    due: '令和8年6月1日',
    desk: 'district',
  })
  const says = preview?.says ?? ''
  expect(says).toContain('できるものが一件もありません')
  expect(says).toContain('この下の一件ずつのわけを見て')
  expect(says.indexOf('この下の')).toBeLessThan(says.indexOf('できないもの（1件）'))
  expect(preview?.html).toMatch(/href="[^"]*\/bulk\/new\?action=request-drafts[^"]*">決めたことを直す/)
})

test('係長は、窓口の仕事を止め、取り消せる。だれがいつかが残る。窓口には、係長の仕事は見えない', async () => {
  const others = await cases.putAll([can, can])
  const address = addressOf('district', ...others.map(({ caseId }) => caseId))
  const { path: to } = await begin(address, { district: '赤羽地区' })
  await bulkStep(world, bulkActions, '131177')
  expect((await head?.fill(`${to}/stop`))?.to).toBe(to)
  expect((await desk?.open(to))?.says).toContain('途中で止まりました 係長が止めました。')
  expect((await head?.fill(`${to}/take-back`))?.to).toBe(to)
  const { name } = await inside((tx) =>
    tx.selectFrom('account').select('name').where('login', '=', 'kakaricho').executeTakeFirstOrThrow(),
  )
  for (const who of [desk, head])
    expect((await who?.open(to))?.says).toContain(`に${name}が取り消しました。もどした1件`)
  const { path: own } = await begin(address, { district: '赤羽地区' }, head)
  expect((await desk?.open(own))?.status).toBe(404)
  expect((await desk?.open('/bulk'))?.html).not.toContain(own)
  await finish()
  await head?.fill(`${own}/take-back`)
})

test('不具合は一つも起きなかった', () => expect(faults).toEqual([]))
