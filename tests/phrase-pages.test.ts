import { describe, expect, test } from 'vitest'
import { accept, apply, ask, register, request } from '../src/app/demo/acts.ts'
import { kita } from '../src/app/demo/cast.ts'
import { formIn } from '../src/app/demo/page-form.ts'
import { people } from '../src/app/demo/people.ts'
import { officePhrases } from '../src/casework/case/phrase-queries.ts'
import { Clash } from '../src/casework/case/store.ts'
import { changePhrase } from '../src/casework/phrases/change-phrase.ts'
import type { Actor } from '../src/casework/registers/actor.ts'
import { openPages } from './open-pages.ts'

const { faults, inside, browserOf, stage } = await openPages('2026-05-11')

describe('事業所の文例', async () => {
  const child = Object.values(people).find((one) => 'guardian' in one)
  if (!child || !('guardian' in child)) throw new Error('no child in the demo world')
  const file = await apply(stage, kita, await register(stage, kita, child), { child: ['63'] })
  await request(stage, kita, file, '王子障害相談係')
  await ask(stage, kita, file)
  await accept(stage, kita, file)
  const planner = await browserOf('aoba')
  const colleague = await browserOf('aoba-kanri')
  const add = (text: string) => planner.fill('/phrases/new', { box: 'policy', text })

  test.each([
    ['本人', child.name],
    ['本人の読み', child.kana],
    ['保護者', child.guardian.name],
    ['保護者の読み', child.guardian.kana.replaceAll(/\s/g, '')],
  ])('%sの名前は、文例に入れられない', async (_, name) => {
    const page = await add(`${name}と話しながら決める。`)
    expect([page.status, page.says]).toEqual([422, expect.stringContaining('が入っています')])
  })

  test('二人が同時に直すと、あとの人は先の人の文を消さない。消すのも同じ', async () => {
    expect((await add('ゆっくり決める。')).to).toBe('/phrases')
    const path =
      /href="\/131177(\/phrases\/[0-9a-f-]{36})"/.exec((await planner.open('/phrases')).html)?.[1] ?? ''
    const old = formIn((await colleague.open(path)).html)
    expect((await planner.fill(path, { text: '先の人の文。' })).to).toBe('/phrases')
    for (const typed of [{ text: 'あとの人の文。' }, { drop: '1' }])
      expect((await colleague.send(path, old, typed)).status).toBe(409)
    expect((await planner.open(path)).html).toContain('先の人の文。')
  })

  test('版か事業所が違えば、書く手前の確かめをすり抜けても、書けず消せない', async () => {
    const of = await inside((tx) =>
      tx.selectFrom('phrase').select(['id', 'version', 'organisation', 'text']).executeTakeFirstOrThrow(),
    )
    const actor = { municipality: '131177', organisation: of.organisation } as Actor
    const other = { ...actor, organisation: await stage.organisation('見本ひだまり相談室') }
    const to = { box: 'policy', area: null, text: '消えた' } as const
    const municipality = { number: '131177' } as never
    for (const change of [to, null])
      for (const [who, version] of [
        [actor, of.version - 1],
        [other, of.version],
      ] as const)
        await expect(
          inside((tx) => changePhrase({ tx, actor: who, municipality }, { id: of.id, version }, change)),
        ).rejects.toThrow(Clash)
    const kept = await inside((tx) => officePhrases({ tx, actor, municipality }))
    expect(kept.map(({ text }) => text)).toEqual([of.text])
  })
  test('何もこわれなかった', () => expect(faults).toEqual([]))
})
