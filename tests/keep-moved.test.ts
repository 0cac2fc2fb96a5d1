import { describe, expect, test } from 'vitest'
import { accept, apply, ask, register, request } from '../src/app/demo/acts.ts'
import { kita } from '../src/app/demo/cast.ts'
import { formIn } from '../src/app/demo/page-form.ts'
import { people } from '../src/app/demo/people.ts'
import { printOf } from '../src/ui/kept/print-of.ts'
import { openPages } from './open-pages.ts'
import { typistAt } from './typist.ts'

const site = await openPages('2026-05-11')
const { faults, inside, browserOf, stage } = site
const file = await apply(stage, kita, await register(stage, kita, people.hanako), { training: ['46'] })
await request(stage, kita, file, '王子障害相談係')
await ask(stage, kita, file)
await accept(stage, kita, file)
const wishes = `${file}/plan-draft/write/wishes`
const one = await typistAt(site, 'aoba', wishes)
const two = await typistAt(site, 'aoba-kanri', wishes)
const pages = await browserOf('aoba')
const otherPages = await browserOf('aoba-kanri')
const versions = async () => {
  const rows = await inside((tx) => tx.selectFrom('document').select('version').execute())
  return rows.length
}
const saved = async (field: string) => (await one.state()).beside.filter((beside) => beside.field === field)
const textOf = async (field: string) => (await one.state()).units[field]?.typed[field]?.[0]

describe('書きかけの下で、別の文が保存された', () => {
  /** One types, and two saves another text from a form that was opened before. */
  const cross = async (field: string, mine: string, theirs: string) => {
    const form = formIn((await otherPages.open(wishes)).html)
    const before = (await one.state()).stamp
    await one.keep({ field, text: mine })
    expect((await otherPages.send(wishes, form, { [field]: theirs })).status).toBe(303)
    return before
  }

  test('書きかけも、保存された文も、画面に出る。打ちつづけても、選ぶまで両方が残る', async () => {
    const before = await cross('wishes', '書きかけの文', '保存された文')
    expect((await one.call(`?since=${before}`)).status).toBe(200)
    const beside = [{ account: '', by: '見本 青葉', typed: { wishes: ['保存された文'] } }]
    expect(await saved('wishes')).toMatchObject(beside)
    const page = await pages.open(wishes)
    expect(formIn(page.html).get('wishes')).toEqual(['書きかけの文'])
    expect(page.says).toContain('見本 青葉さんが別の文を保存しました')
    expect(page.says).toContain('保存された文')
    await one.keep({ field: 'wishes', text: '書きかけの文のつづき' })
    expect(await saved('wishes')).toMatchObject(beside)
    expect(await textOf('wishes')).toBe('書きかけの文のつづき')
  })

  test('選ぶと、書きかけだけになり、ほかの画面にも伝わる。古いしるしでは選べない', async () => {
    const { csrf, stamp } = await one.state()
    const mark = (await saved('wishes'))[0]?.mark ?? ''
    const choose = (now: string) =>
      one.call('', { csrf, beside: [{ field: 'wishes', account: '', typed: null, mark: now }] })
    await choose('s000000000000')
    expect(await saved('wishes')).toHaveLength(1)
    await choose(mark)
    expect(await saved('wishes')).toEqual([])
    expect((await one.call(`?since=${stamp}`)).status).toBe(200)
    expect(await textOf('wishes')).toBe('書きかけの文のつづき')
    expect((await pages.open(wishes)).says).not.toContain('別の文を保存しました')
  })

  test('保存された文を取ると、書きかけはなくなる', async () => {
    await cross('policy', '書きかけの方針', '保存された方針')
    await one.keep({ field: 'policy', text: '保存された方針' })
    expect([await saved('policy'), await textOf('policy')]).toEqual([[], '保存された方針'])
    expect((await one.state()).units.policy?.mark).toMatch(/^s/)
  })

  test('書いていない欄が保存されても、何も並ばない', async () => {
    await one.keep({ field: 'longGoal', text: '一年' })
    const form = formIn((await otherPages.open(wishes)).html)
    await one.keep({ field: 'longGoal', text: '一年ほど' })
    expect((await otherPages.send(wishes, form, { longGoal: '', shortGoal: '三か月' })).status).toBe(303)
    expect(await saved('longGoal')).toEqual([])
    expect((await pages.fill(wishes)).status).toBe(303)
  })
})

describe('打って消した文', () => {
  test('保存された文と同じになれば、書きかけではなく、提出をふさがない', async () => {
    const before = (await textOf('shortGoal')) ?? ''
    await one.keep({ field: 'shortGoal', text: `${before}あ` })
    expect((await pages.open(`${file}/plan-draft/submit`)).says).toContain('「意向と方針」の書きかけ')
    const { kept } = await one.keep({ field: 'shortGoal', text: before })
    expect(kept.shortGoal).toBe((await two.state()).units.shortGoal?.mark)
    expect((await pages.open(`${file}/plan-draft/submit`)).says).not.toContain('「意向と方針」の書きかけ')
    expect((await pages.open(wishes)).says).not.toContain('書きかけの続きです')
    expect(
      (await one.keep({ field: 'shortGoal', text: '半年', mark: kept.shortGoal ?? '' })).refused,
    ).toEqual([])
    expect((await pages.fill(wishes)).status).toBe(303)
  })

  test('何も変えない保存は、版を増やさない', async () => {
    const count = await versions()
    for (const section of ['wishes', 'needs', 'assessment', 'week'])
      expect((await pages.fill(`${file}/plan-draft/write/${section}`)).status).toBe(303)
    expect(await versions()).toBe(count)
    expect((await pages.fill(wishes, { wishes: '変えた文' })).status).toBe(303)
    expect(await versions()).toBe(count + 1)
  })
})

describe('ページの最後のことば', () => {
  const typed = (text: string) => ({ policy: [text] })
  const last = async (mark: string, was: string, text: string, more: object = {}) => {
    const fields = [{ field: 'policy', mark, was, typed: typed(text) }]
    const answer = await one.call('', { csrf: (await one.state()).csrf, fields, ...more })
    return (await answer.json()) as { readonly refused: readonly string[] }
  }

  test('前の便が先に着いていても、自分の文の続きなら書ける', async () => {
    const mark = (await one.state()).units.policy?.mark ?? ''
    await one.keep({ field: 'policy', text: '前の便', mark })
    expect((await last(mark, '', '前の便と最後の字')).refused).toEqual(['policy'])
    expect((await last(mark, printOf(typed('前の便')), '前の便と最後の字')).refused).toEqual([])
    expect(await textOf('policy')).toBe('前の便と最後の字')
    // What comes late does not take the later text away.
    expect((await last(mark, '', '前の便')).refused).toEqual(['policy'])
  })

  test('そのあいだに別の人が書いていれば、消えずに横に残る', async () => {
    const mark = (await one.state()).units.policy?.mark ?? ''
    await two.keep({ field: 'policy', text: '青葉の文' })
    expect((await last(mark, '', '閉じる前の字', { closing: true })).refused).toEqual(['policy'])
    expect(await textOf('policy')).toBe('青葉の文')
    expect((await one.state()).beside).toMatchObject([{ typed: typed('閉じる前の字'), by: '見本 相談' }])
  })
})

describe('受け取らないもの', () => {
  test('一つの欄は自分の名だけを、表は行の欄の名だけを受け取る', async () => {
    await one.type(
      { field: 'longGoal', text: '一年' },
      {
        fields: [
          {
            field: 'longGoal',
            mark: (await one.state()).units.longGoal?.mark,
            typed: { longGoal: ['一年後'], 'longGoal.0.x': ['名'], 'longGoal.x': ['名'] },
          },
        ],
      },
    )
    expect((await one.state()).units.longGoal?.typed).toEqual({ longGoal: ['一年後'] })
    const needs = await typistAt(site, 'aoba', `${file}/plan-draft/write/needs`)
    const { csrf, units } = await needs.state()
    const own = { 'needs.0._row': ['1'], 'needs.0.issue': ['課題'], 'needs.0.goal': ['目標'] }
    const others = { 'needs.0.other': ['x'], 'needs.x.issue': ['x'], 'needs.0.issue.y': ['x'], needs: ['x'] }
    const field = { field: 'needs', mark: units.needs?.mark, typed: { ...own, ...others } }
    await needs.call('', { csrf, fields: [field] })
    expect((await needs.state()).units.needs?.typed).toEqual(own)
  })

  test('手は、この画面の欄のものだけ。大きすぎれば、古いものから落ちる', async () => {
    const { csrf } = await one.state()
    const step = (seq: number, name: string, size = 1) => ({
      ...{ seq, undone: false },
      patch: { [name]: [null, ['あ'.repeat(size)]] },
    })
    await one.call('', {
      csrf,
      steps: [step(1, 'wishes'), step(2, 'forged'), step(3, 'wishes.0.x')],
      last: 3,
      done: 3,
    })
    expect((await one.state()).steps?.map(({ seq }) => seq)).toEqual([1])
    for (const seq of [4, 5, 6, 7])
      await one.call('', { csrf, steps: [step(seq, 'wishes', 60_000)], last: seq, done: seq })
    expect((await one.state()).steps?.map(({ seq }) => seq)).toEqual([6, 7])
  })
})

test('何も壊れていない', () => {
  expect(faults).toEqual([])
})
