import { expect, test } from 'vitest'
import { insert, openPage, placeOf, write } from '../../../tests/forms/read-page.ts'
import { type PlanDocument, planDocument } from '../../plan/content/plan-document.ts'
import { definitionOf } from '../definitions/form-definitions.ts'
import type { FormDefinition } from '../kit/form-definition.ts'
import { kyotoPlanExample, kyotoSelfPlanExample } from '../kit/kyoto-example.ts'
import { pagesOf } from './pages-of.ts'
import { readPages } from './read-pages.ts'

const plan = definitionOf('national-1-1')
const week = definitionOf('national-1-2')
const self = definitionOf('kyoto-self-plan')
const blank: PlanDocument = planDocument.parse({ regime: '障害者', person: { name: '―' } })

const open = (definition: FormDefinition, document = blank) => pagesOf([definition], document).map(openPage)
const first = <T>(list: readonly T[]): T => {
  const [one] = list
  if (one === undefined) throw new Error('nothing there')
  return one
}
const read = (pages: ReturnType<typeof open>, ...definitions: FormDefinition[]) => {
  const back = readPages(pages, definitions)
  if ('problems' in back) throw new Error(JSON.stringify(back.problems))
  return back.plan
}
const problems = (pages: ReturnType<typeof open>, ...definitions: FormDefinition[]) => {
  const back = readPages(pages, definitions)
  return 'problems' in back ? back.problems : []
}

test('空の様式に書いたものを読む：Excelの日、全角の数字、消えた先頭の0', () => {
  const pages = open(plan)
  const page = first(pages)
  write(page, '利用者氏名（児童氏名）', '京都 美子')
  write(page, '計画案作成日', new Date('2026-04-01T00:00:00Z'))
  write(page, '利用者負担上限額', '月額　９，３００円')
  write(page, '障害福祉サービス受給者証番号', 123456789)
  const { person, madeOn, ceiling, certificates } = read(pages, plan)
  expect([person.name, madeOn, ceiling, certificates.services]).toEqual([
    '京都 美子',
    '2026-04-01',
    9300,
    '0123456789',
  ])
})

test('行や列が入っても読める', () => {
  const pages = open(plan, kyotoPlanExample)
  const before = read(open(plan, kyotoPlanExample), plan)
  const page = first(pages)
  insert(page, 'rows', placeOf(page, '総合的な援助の方針').row, 2)
  insert(page, 'columns', 0)
  expect(read(pages, plan)).toEqual(before)
})

test('表に手で入れた一行は、一つのセルの何行かから読む', () => {
  const pages = open(plan, kyotoPlanExample)
  const page = first(pages)
  const end = page.rows.findIndex(([mark]) => String(mark ?? '').startsWith('様式 '))
  insert(page, 'rows', end)
  const row = page.rows[end] ?? []
  row[placeOf(page, '解決すべき課題（本人のニーズ）').column] = '絵をかきたい。'
  row[placeOf(page, '福祉サービス等種類・内容・量（頻度・時間）').column] =
    '地域活動支援センター\n絵の教室\n週1回'
  const needs = read(pages, plan).content?.needs ?? []
  expect(needs).toHaveLength((kyotoPlanExample.content?.needs.length ?? 0) + 1)
  expect(needs.at(-1)).toMatchObject({
    issue: '絵をかきたい。',
    kind: '地域活動支援センター',
    content: '絵の教室',
    amount: '週1回',
  })
})

test('時間のない週の予定は、その行の時間', () => {
  const pages = open(week)
  const page = first(pages)
  write(page, '利用者氏名（児童氏名）', '京都 美子')
  const noon = page.rows.findIndex((cells) => cells[0] === '12:00')
  for (const day of ['火', '月']) (page.rows[noon] ?? [])[placeOf(page, day).column] = '生活介護\n送迎、昼食'
  expect(read(pages, week).content?.week).toEqual([
    {
      days: ['月', '火'],
      from: '12:00',
      to: '14:00',
      kind: '生活介護',
      content: '送迎、昼食',
      provider: null,
    },
  ])
})

test('読めないところは、すべて一度に、セルの場所と直し方で言う', () => {
  const pages = open(plan)
  const page = first(pages)
  write(page, '計画案作成日', '四月一日')
  write(page, '利用者負担上限額', 'なし')
  const found = problems(pages, plan)
  expect(found.map(({ sheet, box, found }) => [sheet, box, found])).toEqual([
    [page.name, '利用者負担上限額', 'なし'],
    [page.name, '計画案作成日', '四月一日'],
  ])
  const { row, column } = placeOf(page, '計画案作成日')
  expect(found[1]).toMatchObject({ row: row + 1, expected: '日付' })
  expect(found[1]?.cell).toMatch(new RegExp(`^[A-Z]+${row + 1}$`))
  expect(column).toBeGreaterThanOrEqual(0)
})

test('書かなければならない欄が空いているとき', () => {
  const back = problems(open(plan, { ...blank, person: { ...blank.person, name: '' } }), plan)
  expect(back.map(({ box, mend }) => [box, mend])).toEqual([
    ['利用者氏名（児童氏名）', '空いています。書いてください'],
  ])
})

test('見出しを消した様式', () => {
  const pages = open(self, kyotoSelfPlanExample)
  const page = first(pages)
  const { row, column } = placeOf(page, '困っていること・より良くしたいこと')
  ;(page.rows[row] ?? [])[column] = null
  expect(problems(pages, self).map(({ expected }) => expected)).toContain(
    '見出し「困っていること・より良くしたいこと」',
  )
})

test.each([
  ['ほかの様式', () => problems(open(week), plan), 'national-1-2 の様式です'],
  ['足りないシート', () => problems(open(self).slice(0, 1), self), '足りないシート'],
  ['何もないファイル', () => problems([], plan), 'この様式のシートがありません'],
  [
    'ちがう版',
    () => problems(pagesOf([{ ...plan, version: '0' }], kyotoPlanExample).map(openPage), plan),
    '第0版です',
  ],
])('断り：%s', (_, found, says) => {
  expect(
    found()
      .map(({ mend }) => mend)
      .join(),
  ).toContain(says)
})

test('二つのシートでちがうことば', () => {
  const pages = pagesOf([plan, week], kyotoPlanExample).map(openPage)
  const second = pages[1]
  if (second !== undefined) write(second, '利用者氏名（児童氏名）', '京都 花子')
  expect(problems(pages, plan, week).map(({ found, expected }) => [found, expected])).toEqual([
    ['京都 花子', expect.stringContaining('と同じ「京都 美子」')],
  ])
})

test.each([
  [
    '計画と計画案',
    [definitionOf('national-b-1'), plan, week, definitionOf('national-2-1')],
    kyotoPlanExample,
  ],
  ['セルフプラン', [self], kyotoSelfPlanExample],
] as const)('通知の記入例のことばは、すべてセルにあり、読みもどされる：%s', (_, definitions, document) => {
  const pages = pagesOf(definitions, document)
  const cells = pages.flatMap((page) => page.cells.map(({ text }) => text)).join('\n')
  const back = JSON.stringify(read(pages.map(openPage), ...definitions))
  const words: string[] = []
  JSON.stringify(document, (key, value) => {
    if (typeof value === 'string' && !/^\d{2}:\d{2}$/.test(value) && !['regime'].includes(key))
      words.push(value)
    return value
  })
  for (const word of words.flatMap((one) => one.split('\n')).filter((one) => one !== '')) {
    expect.soft(cells, word).toContain(word)
    expect.soft(back, word).toContain(word)
  }
})
