import { expect, test } from 'vitest'
import { consentFields } from './consent-fields.ts'
import { readableFaults } from './readable-faults.ts'

const today = '2026-05-11'
const fields = consentFields([], today)
const typed = {
  madeOn: ['令和8年5月1日'],
  explainedOn: ['令和8年5月5日'],
  explainedBy: ['見本 青葉'],
  consentedOn: ['令和8年5月8日'],
  consentBy: ['京都 美子'],
  means: ['署名'],
  deliveredOn: ['令和8年5月9日'],
  deliveredBy: ['手渡し'],
}
const faults = (more: Record<string, string[]>) =>
  readableFaults(fields, { ...typed, ...more }, today).map(({ field }) => field)

test('読めない日があっても、ほかの日の順と、署名のないことを言う', () => {
  expect(faults({ madeOn: ['11/23'], consentedOn: ['令和8年5月2日'], means: ['画面'] })).toEqual([
    'consentedOn',
    'means',
  ])
})

test('読めない日、まだ来ない日は、どの日ともくらべない', () => {
  expect(faults({ explainedOn: ['きのう'] })).toEqual([])
  expect(faults({ explainedOn: ['令和8年6月1日'] })).toEqual([])
})

test('代筆なら、足りないことを全部言う', () => {
  expect(faults({ means: ['代筆'], deliveredOn: [''] })).toEqual([
    'proxyName',
    'proxyRelation',
    'proxyReason',
  ])
})

test('年のない日は、どう書けばよいかを言う', () => {
  const read = fields.madeOn.read({ madeOn: ['11/23'] }, 'madeOn')
  expect(read.ok ? '' : read.problems[0]?.says).toContain('令和8年11月23日のように、年から')
})
