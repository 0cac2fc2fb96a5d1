import { describe, expect, test } from 'vitest'
import { apply, ask, decline, register, request } from '../src/app/demo/acts.ts'
import { kita } from '../src/app/demo/cast.ts'
import { formIn } from '../src/app/demo/page-form.ts'
import { people } from '../src/app/demo/people.ts'
import type { CaseFile } from '../src/casework/case/file.ts'
import { Clash } from '../src/casework/case/store.ts'
import { caseStore } from '../src/platform/postgres/case-store.ts'
import { openPages } from './open-pages.ts'

const { stage, inside, browserOf, faults, world } = await openPages('2026-05-11')
const [desk, chief, admin, manager, planner] = await Promise.all(
  ['madoguchi', 'kakaricho', 'kanri', 'aoba-kanri', 'aoba'].map(browserOf),
)
/** The numbers of the demo world have no check digit: the site asks once whether they are meant so. */
const asked = (form?: Map<string, string[]>) => ({ 'number._confirmed': form?.get('number')?.[0] ?? '' })
const linkIn = (html: string, pattern: RegExp) => pattern.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''

describe('二人が同時に直したとき、あとの人に両方を見せる', () => {
  test('市町村の設定。何もない送信では、設定は消えない', async () => {
    await admin?.fill('/settings', { surveyDays: '10', draftDays: '20' })
    const first = formIn((await admin?.open('/settings'))?.html ?? '')
    const second = formIn((await admin?.open('/settings'))?.html ?? '')
    expect((await admin?.send('/settings', first, { surveyDays: '12' }))?.status).toBe(303)
    const late = await admin?.send('/settings', second, { surveyDays: '30' })
    expect(late?.status).toBe(409)
    expect(late?.says).toMatch(/ほかの人 ?が保存しました.*30日?.*12/)
    const empty = new Map([...first].filter(([name]) => name === '_csrf'))
    expect((await admin?.send('/settings', empty))?.status).toBe(409)
    const kept = formIn((await admin?.open('/settings'))?.html ?? '')
    expect([kept.get('surveyDays'), kept.get('draftDays')]).toEqual([['12'], ['20']])
  })

  test('窓口・事業所・事業所の受入れ', async () => {
    const deskPath = linkIn(
      (await admin?.open('/settings'))?.html ?? '',
      /(\/settings\/desks\/[0-9a-f-]{36})/,
    )
    const list = await chief?.open(`/organisations?q=${encodeURIComponent('見本あおば')}`)
    const officePath = linkIn(list?.html ?? '', /(\/organisations\/[0-9a-f-]{36}\/edit)/)
    for (const [who, path, field] of [
      [admin, deskPath, 'purpose'],
      [desk, officePath, 'area'],
      [manager, '/office', 'remarks'],
    ] as const) {
      const forms = [await who?.open(path), await who?.open(path)].map((page) => formIn(page?.html ?? ''))
      const early = await who?.send(path, forms[0] ?? new Map(), { ...asked(forms[0]), [field]: '先の人' })
      expect(early?.status === 303 ? '' : early?.says).toBe('')
      const late = await who?.send(path, forms[1] ?? new Map(), { [field]: 'あとの人' })
      expect(late?.status).toBe(409)
      expect(late?.says).toMatch(/あとの人.*先の人/)
      expect(formIn((await who?.open(path))?.html ?? '').get(field)).toEqual(['先の人'])
    }
  })

  test('目に見えない文字でさがしても、止まらない', async () => {
    expect((await desk?.open('/organisations?q=%00'))?.status).toBe(200)
    expect((await desk?.open(`/organisations?q=${encodeURIComponent('見本\u0000あおば')}`))?.says).toContain(
      '見本あおば',
    )
  })
})

test('同じ番号が同時に登録されても、番号の欄に言う', async () => {
  const path = `/organisations/new?kind=${encodeURIComponent('相談支援事業所')}`
  const form = formIn((await desk?.open(path))?.html ?? '')
  const typed = {
    ...{ number: '1333300019', 'number._confirmed': '1333300019', name: '見本の二つ目', kana: 'ミホン' },
    ...{ address: '北区', telephone: '03-0000-0001', area: '見本地区', offers: '計画相談' },
  }
  const keys = ['0', '1'].map((end) => `00000000-0000-4000-8000-00000000000${end}`)
  const sent = await Promise.all(keys.map((key) => desk?.send(path, new Map(form).set('_key', [key]), typed)))
  expect(sent.map((page) => page?.status).sort()).toEqual([303, 422])
  expect(sent.find((page) => page?.status === 422)?.says).toContain('もう登録されています')
})

describe('事案', async () => {
  const person = await register(stage, kita, people.taro)
  const path = await apply(stage, kita, person, { care: ['22'] })
  const id = path.replace('/cases/', '')
  await request(stage, kita, path, '王子障害相談係')
  const fileNow = () =>
    inside(async (tx) => {
      const row = await tx
        .selectFrom('case_file')
        .where('id', '=', id)
        .select('state')
        .executeTakeFirstOrThrow()
      return row.state as unknown as CaseFile
    })

  test('事実のない文書も、事案が進んでいたら書けない', async () => {
    const before = await fileNow()
    await ask(stage, kita, path)
    const save = (file: CaseFile) =>
      inside(async (tx) => {
        const { id: account } = await tx
          .selectFrom('account')
          .where('login', '=', 'aoba')
          .select('id')
          .executeTakeFirstOrThrow()
        const store = caseStore(tx, world.clock.now().toString(), async () => {
          throw new Error('nothing is printed')
        })
        await store.append({
          ...{ before: file, after: file, facts: [], papers: [], letterCodes: [], relation: '', today: '' },
          documents: [{ id: world.randomness.newId(), base: 0, kind: 'plan-draft', content: {} }],
          actor: {
            ...{ account, municipality: '131177', name: '', role: '相談支援専門員' as const },
            ...{ organisation: null, person: null },
          },
        })
      })
    await expect(save(before)).rejects.toBeInstanceOf(Clash)
    await expect(save(await fileNow())).resolves.toBeUndefined()
  })

  test('頼まれた事業所は、本人の番号がある依頼書を見られない。断ったあとは、お知らせも数えない', async () => {
    const letter = linkIn((await desk?.open(`${path}/papers`))?.html ?? '', /(\/papers\/[0-9a-f-]{36})/)
    expect((await desk?.open(letter))?.type).toBe('application/pdf')
    expect((await planner?.open(letter))?.status).toBe(404)
    expect((await planner?.open(`${path}/papers`))?.says).toContain('まだ書類はありません')
    expect((await planner?.open('/start'))?.says).toContain('新しいお知らせが1件')
    await decline(stage, 'aoba', path, '定員・担当件数の超過')
    expect((await planner?.open('/start'))?.says).not.toContain('新しいお知らせ')
    expect((await planner?.open('/notices'))?.status).toBe(200)
    expect(faults).toEqual([])
  })
})
