import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { formDefinitions } from '../../forms/definitions/form-definitions.ts'
import { kyotoPlanExample } from '../../forms/kit/kyoto-example.ts'
import { planDocument } from '../../plan/content/plan-document.ts'
import { formCommand } from './form-command.ts'
import { formEnds } from './form-ends.ts'

const folder = mkdtempSync(join(tmpdir(), 'forms-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = (name: string): string => join(folder, name)
const write = (name: string, content: string): string => {
  writeFileSync(path(name), content)
  return path(name)
}
const plan = write('plan.json', JSON.stringify(kyotoPlanExample))

/** What the command answers, says and complains about. */
const run = async (...words: readonly string[]) => {
  const said: string[] = []
  const complained: string[] = []
  const code = await formCommand(words, {
    ...formEnds,
    say: (text) => said.push(text),
    complain: (text) => complained.push(text),
  })
  return { code, said: said.join('\n'), complained: complained.join('\n') }
}
const start = (name: string): string => readFileSync(path(name)).subarray(0, 4).toString('latin1')

test('様式の一覧は、一行ずつ', async () => {
  const { code, said } = await run()
  const lines = said.split('\n')
  expect([code, lines.length]).toEqual([0, formDefinitions.length])
  expect(lines).toContain(
    'national-1-1\t様式1-1\tサービス等利用計画案・障害児支援利用計画案\t厚生労働省 第2版（欄の並びは未確認）',
  )
  expect(lines.every((line) => line.split('\t').length === 4)).toBe(true)
})

test('見本の計画は、そのまま紙になる', async () => {
  const { code, said } = await run('--example')
  expect(code).toBe(0)
  expect(planDocument.safeParse(JSON.parse(said)).success).toBe(true)
})

test('計画の形を JSON Schema で言う', async () => {
  const { code, said } = await run('national-1-1', '--schema')
  expect(code).toBe(0)
  expect(JSON.parse(said)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    required: ['regime', 'person'],
    properties: { content: { title: '計画の内容' } },
  })
})

test('計画をPDFと表計算に', async () => {
  expect((await run('national-1-1', '--plan', plan, '--out', path('p.pdf'))).code).toBe(0)
  expect(start('p.pdf')).toBe('%PDF')
  const both = ['national-1-1', 'national-1-2', 'national-2-1']
  expect((await run(...both, '--plan', plan, '--out', path('p.xlsx'))).code).toBe(0)
  const { code, said } = await run(...both, '--read', path('p.xlsx'))
  expect(code).toBe(0)
  expect(JSON.parse(said)).toMatchObject({
    person: { name: '京都 美子' },
    content: { needs: kyotoPlanExample.content?.needs },
  })
})

test('手書き用の用紙', async () => {
  for (const [words, name] of [
    [[], 'b.pdf'],
    [['--large', '--child'], 'l.pdf'],
    [['--code', '1234 5678'], 'c.pdf'],
    [['--plan', plan], 'n.pdf'],
    [[], 'b.xlsx'],
  ] as const)
    expect((await run('kyoto-self-plan', '--blank', ...words, '--out', path(name))).code).toBe(0)
  expect(['b.pdf', 'l.pdf', 'n.pdf', 'b.xlsx'].map(start)).toEqual(['%PDF', '%PDF', '%PDF', 'PK\x03\x04'])
})

test('たくさんの計画：悪い行はとばして、終わりに言う。ファイルの名前に人の名前はない', async () => {
  const lines = [kyotoPlanExample, kyotoPlanExample].map((one) => JSON.stringify(one))
  const plans = write(
    'plans.jsonl',
    [lines[0], '', '{bad', '{"regime":"障害者","person":{}}', lines[1], ''].join('\n'),
  )
  const { code, said, complained } = await run(
    'national-1-1',
    '--plans',
    plans,
    '--out',
    path('many'),
    '--as',
    'xlsx',
  )
  const outcomes = said.split('\n').map((line) => JSON.parse(line))
  expect(code).toBe(1)
  expect(outcomes.map(({ line, file }) => [line, typeof file])).toEqual([
    [1, 'string'],
    [3, 'undefined'],
    [4, 'undefined'],
    [5, 'string'],
  ])
  expect(readdirSync(path('many'))).toEqual([outcomes[0].file, outcomes[3].file])
  expect(outcomes[0].file).toMatch(/^000001-[0-9a-f]{8}\.xlsx$/)
  expect(outcomes[1].problems[0].says).toContain('3行目の2文字目')
  expect(outcomes[2].problems[0]).toMatchObject({
    path: 'person.name',
    name: '利用者氏名（児童氏名）',
    expected: '文字',
  })
  expect(complained).toContain('終わり：4件')
  expect(complained).toContain('紙にならなかった行（2）：3、4')
})

test.each([
  ['JSONでない計画', '{"regime":', 'JSONとして読めません（途中で終わっています）'],
  [
    'ない日',
    '{"regime":"障害者","person":{"name":"a","birthDate":"2026-02-30"}}',
    '生年月日（person.birthDate）',
  ],
  [
    'ことばのちがい',
    '{"regime":"老人","person":{"name":"a"}}',
    '障害者・障害児（regime）：障害者、障害児を入れてください',
  ],
  ['知らない名前', '{"regime":"障害者","person":{"name":"a"},"age":1}', 'age（age）：この名前は使えません'],
  [
    '長すぎる文',
    JSON.stringify({
      regime: '障害者',
      person: { name: 'a' },
      content: { needs: [{ goal: 'あ'.repeat(4001) }] },
    }),
    '支援目標（content.needs.0.goal）：4000文字まで',
  ],
])('断り：%s', async (_, json, says) => {
  const { code, said } = await run(
    'national-1-1',
    '--plan',
    write('bad.json', json),
    '--out',
    path('bad.pdf'),
  )
  expect(code).toBe(1)
  expect(JSON.parse(said).problems[0].says).toContain(says)
  expect(readdirSync(folder)).not.toContain('bad.pdf')
})

test('読めない表計算は、断る', async () => {
  const { code, said } = await run('national-1-1', '--read', write('a.csv', '氏名,住所'))
  expect(code).toBe(1)
  expect(JSON.parse(said).problems[0].says).toContain('CSV')
})

test('自分の様式', async () => {
  const [definition] = formDefinitions
  rmSync(path('own'), { recursive: true, force: true })
  await formEnds.folder(path('own'))
  write('own/mine.json', JSON.stringify({ ...definition, id: 'mine', name: 'わたしの様式' }))
  expect((await run('--definitions', path('own'))).said).toContain('mine\tわたしの様式')
  expect(
    (await run('mine', '--definitions', path('own'), '--plan', plan, '--out', path('m.xlsx'))).code,
  ).toBe(0)
  write('own/mine.json', JSON.stringify({ ...definition, version: 1 }))
  const { code, said } = await run('--definitions', path('own'))
  expect([code, JSON.parse(said).problems[0]]).toMatchObject([1, { file: 'mine.json', path: 'version' }])
})

test.each([
  ['ない様式', ['nothing', '--plan', plan, '--out', 'a.pdf'], '「nothing」という様式はありません'],
  ['様式の名がない', ['--plan', plan, '--out', 'a.pdf'], '様式の名前が要ります'],
  ['知らない指定', ['national-1-1', '--print'], '--print という指定はありません'],
  ['値のない指定', ['national-1-1', '--plan'], '--plan のあとに値がありません'],
  ['値の要らない指定', ['national-1-1', '--schema=1'], '--schema に値は付けられません'],
  ['書き出す先がない', ['national-1-1', '--plan', plan], '--out で'],
  ['知らない書き出し方', ['national-1-1', '--plan', plan, '--out', 'a.doc'], '--out で'],
  ['いっしょに使えない指定', ['national-1-1', '--schema', '--blank'], '--schema といっしょには使えません'],
  ['表計算の番号', ['national-1-1', '--blank', '--code', '1', '--out', 'a.xlsx'], '--code は、.pdf'],
  ['番号でない番号', ['national-1-1', '--blank', '--code', '一番', '--out', 'a.pdf'], '--code は、英数字'],
  [
    '番号のある記入済み',
    ['national-1-1', '--plan', 'a', '--code', '1', '--out', 'a.pdf'],
    '--code は、--plan',
  ],
  ['表計算の大きな字', ['national-1-1', '--blank', '--large', '--out', 'a.xlsx'], '--large は、.pdf'],
  ['フォルダーがない', ['national-1-1', '--plans', plan], 'フォルダー'],
  ['使いみちのない指定', ['national-1-1', '--out', 'a.pdf'], '--out は'],
  [
    'ないファイル',
    ['national-1-1', '--plan', '/nowhere/a.json', '--out', 'a.pdf'],
    '「/nowhere/a.json」がありません',
  ],
  ['ない並び', ['national-1-1', '--plans', '/nowhere/a.jsonl', '--out', folder], 'がありません'],
  [
    '書けない先',
    ['national-1-1', '--plan', plan, '--out', '/nowhere/a.xlsx'],
    '「/nowhere/a.xlsx」がありません',
  ],
])('わからない命令：%s', async (_, words, says) => {
  const { code, said, complained } = await run(...words)
  expect([code, said]).toEqual([2, ''])
  expect(complained).toContain(says)
  expect(complained.split('\n').length).toBeLessThanOrEqual(2)
})
