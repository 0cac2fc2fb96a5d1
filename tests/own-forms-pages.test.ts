import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { accept, apply, ask, register, request } from '../src/app/demo/acts.ts'
import { writeDraft } from '../src/app/demo/acts-of-the-plan.ts'
import { kita } from '../src/app/demo/cast.ts'
import { formIn } from '../src/app/demo/page-form.ts'
import { people } from '../src/app/demo/people.ts'
import { workshop } from '../src/app/demo/plan-texts.ts'
import { ownFormsIn } from '../src/app/own-forms-in.ts'
import { filled, forms, planIn } from './forms/filled-sheets.ts'
import { openPages } from './open-pages.ts'

const today = '2026-05-11'
const says = (page: { readonly says: string }) => page.says.replaceAll(/\s/g, '')

/** The municipality of the test takes the name of the one that issued the form. */
const rename = async (ownerUrl: string, name: string) => {
  const client = new pg.Client(ownerUrl)
  await client.connect()
  await client.query("select set_config('hitotsu.municipality', '131177', false)")
  const { rowCount } = await client.query("update municipality set name = $1 where number = '131177'", [name])
  await client.end()
  expect(rowCount).toBe(1)
}

describe('市町村の様式', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'own-forms-'))
  const draftForm = {
    ...forms('national-1-1')[0],
    id: 'mihon-city-draft',
    name: 'みほん市 計画案',
    issuer: 'みほん市',
  }
  await writeFile(join(folder, 'draft.json'), JSON.stringify(draftForm))
  await writeFile(join(folder, 'sheet.json'), await readFile('examples/forms/mihon-city-self-plan.json'))
  await writeFile(join(folder, 'wrong.json'), JSON.stringify({ ...draftForm, id: 'wrong', version: 1 }))
  await writeFile(join(folder, 'broken.json'), '{"name": "見本 花子"')

  test('始めるときに読み、誤りは、ファイル・場所・あるはずのもので言う', async () => {
    const said: string[] = []
    const own = await ownFormsIn(folder, (line) => said.push(line))
    expect(own.map(({ id }) => id)).toEqual(['mihon-city-draft', 'mihon-city-self-plan'])
    expect(said.join('\n')).toContain('様式の定義 wrong.json（version）：')
    expect(said.join('\n')).toContain('様式の定義 broken.json：JSONとして読めない')
    expect(said.join('\n')).not.toContain('見本 花子')
    said.length = 0
    expect(await ownFormsIn(join(folder, 'none'), (line) => said.push(line))).toEqual([])
    expect(said).toEqual(['HITOTSU_FORMS：様式の定義（.json）がありません'])
  })

  test('発行した市町村の事案でだけ、様式に並び、書きこんで取り込める', async () => {
    const own = await ownFormsIn(folder, () => {})
    const [draftForm] = own
    if (!draftForm) throw new Error('there is a form of the city')
    const city = await openPages(today, { ownForms: own })
    const file = await apply(city.stage, kita, await register(city.stage, kita, people.hanako), {
      training: ['46'],
    })
    await request(city.stage, kita, file, '王子障害相談係')
    await ask(city.stage, kita, file)
    await accept(city.stage, kita, file)
    await writeDraft(city.stage, kita, file, workshop)
    const planner = await city.browserOf('aoba')
    const draft = `${file}/plan-draft`
    const sheet = `${draft}/unsigned.xlsx?form=${draftForm.id}`
    expect((await planner.open(draft)).says).not.toContain('みほん市')
    expect((await planner.open(sheet)).status).toBe(404)
    await rename(city.ownerUrl, 'みほん市')
    const home = await planner.open(draft)
    expect(home.says).toContain('みほん市 計画案')
    expect(home.says).not.toContain('わたしのプラン')
    expect((await planner.open(`${draft}/unsigned.pdf?form=${draftForm.id}`)).type).toBe('application/pdf')
    const { bytes } = await planner.open(sheet)
    const plan = await planIn(bytes, [draftForm])
    if (!plan.content) throw new Error('the draft has a content')
    const form = new FormData()
    for (const [name, [value = '']] of formIn((await planner.open(`${draft}/import`)).html))
      if (name !== 'file') form.append(name, value)
    const changed = await filled({ ...plan, content: { ...plan.content, policy: '市の様式で書いた方針' } }, [
      draftForm,
    ])
    form.append('file', new Blob([Buffer.from(changed)]), 'a.xlsx')
    const page = await planner.sendForm(`${draft}/import`, form)
    expect(says(page)).toContain('読んだ様式：みほん市計画案')
    const taken = await planner.send(`${draft}/import`, formIn(page.html), { _confirmed: '1' })
    expect(taken.to).toBe(draft)
    expect((await planner.open(draft)).says).toContain('市の様式で書いた方針')
    expect(city.faults).toEqual([])
  })
})
