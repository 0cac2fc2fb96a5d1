import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formDefinitions } from '../../forms/definitions/form-definitions.ts'
import { readFormDefinitions } from './read-form-definitions.ts'

const own = fileURLToPath(new URL('../../../examples/forms/', import.meta.url))
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forms-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('市の様式は、プログラムを変えずに加わる', async () => {
  const { definitions, problems } = await readFormDefinitions(own)
  expect(problems).toEqual([])
  expect(definitions.slice(0, formDefinitions.length)).toEqual(formDefinitions)
  expect(definitions.at(-1)).toMatchObject({
    id: 'mihon-city-self-plan',
    example: true,
    paper: 'セルフプラン',
  })
})

test('誤りのあるファイルは、ファイル・場所・あるはずのものを言って外す', async () => {
  const good = await readFile(join(own, 'mihon-city-self-plan.json'), 'utf8')
  await writeFile(join(folder, 'a.json'), '{ "id": ')
  await writeFile(join(folder, 'b.json'), good.replace('selfPlan.troubles', 'selfPlan.trouble'))
  await writeFile(join(folder, 'c.json'), good.replace('mihon-city-self-plan', 'national-1-1'))
  await writeFile(join(folder, 'd.txt'), 'ほかのファイル')
  const { definitions, problems } = await readFormDefinitions(folder)
  expect(definitions).toEqual(formDefinitions)
  expect(problems.map(({ file }) => file)).toEqual(['a.json', 'b.json', 'c.json'])
  expect(problems.map(({ says }) => says)).toEqual([
    expect.stringContaining('JSONとして読めない'),
    '計画の文書に「selfPlan.trouble」はない',
    '「national-1-1」という様式はすでにある',
  ])
  expect(problems[1]?.path).toMatch(/^sheets\.0\.bands\.\d+\.rows\.1\.0\.box$/)
})

test('フォルダーがなければ、はじめからの様式だけ', async () => {
  expect(await readFormDefinitions(join(folder, 'none'))).toEqual({
    definitions: formDefinitions,
    problems: [],
  })
})
