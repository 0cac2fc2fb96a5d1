import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Typed, valuesOf } from '../../ui/kit/typed.ts'
import { chosen } from './both-texts.ts'
import { merge } from './merge.ts'

const rows = (...texts: readonly (readonly [string, string])[]): Typed =>
  Object.fromEntries(
    texts.flatMap(([issue, goal], at) => [
      [`needs.${at}._row`, ['1']],
      [`needs.${at}.issue`, [issue]],
      [`needs.${at}.goal`, [goal]],
    ]),
  )

describe('二人の文を合わせる', () => {
  test.each([
    { who: '自分だけ', base: 'あ', mine: 'い', theirs: 'あ', typed: 'い', clash: null },
    { who: '相手だけ', base: 'あ', mine: 'あ', theirs: 'い', typed: 'い', clash: null },
    { who: '二人とも同じに', base: 'あ', mine: 'い', theirs: 'い', typed: 'い', clash: null },
    { who: '二人とも別に', base: 'あ', mine: 'い', theirs: 'う', typed: 'い', clash: ['goal'] },
    { who: '自分は消し、相手は書いた', base: 'あ', mine: '', theirs: 'う', typed: '', clash: ['goal'] },
  ])('$who 変えた', ({ base, mine, theirs, typed, clash }) => {
    const merged = merge({ goal: [base] }, { goal: [mine] }, { goal: [theirs] })
    expect([valuesOf(merged.typed, 'goal')[0], merged.clash]).toEqual([typed, clash])
  })

  test('行の数が同じなら、欄ごとに合わせる', () => {
    const base = rows(['働く', ''], ['住む', ''])
    const merged = merge(base, rows(['働く', '週三日'], ['住む', '']), rows(['働く', ''], ['一人で住む', '']))
    expect(merged).toEqual({ typed: rows(['働く', '週三日'], ['一人で住む', '']), clash: null })
  })
  test('名のる欄が同じ行の同じ欄を変えたら、その欄だけがぶつかる', () => {
    const merged = merge(rows(['あ', 'い']), rows(['あ', '自分']), rows(['あ', '相手']))
    expect(merged).toEqual({ typed: rows(['あ', '自分']), clash: ['needs.0.goal'] })
  })
  test('名のる欄を二人とも変えたら、同じ行かどうか分からないので、表ごとにぶつかる', () => {
    expect(merge(rows(['あ', 'い']), rows(['自分', 'い']), rows(['相手', '目標'])).clash).toBe('rows')
  })
  test.each([
    ['相手が行を入れかえた', rows(['A', '目標'], ['B', '']), rows(['B', ''], ['A', ''])],
    ['自分が行を入れかえた', rows(['B', ''], ['A', '']), rows(['A', '目標'], ['B', ''])],
    ['相手が行を別のものにした', rows(['A', '目標'], ['B', '']), rows(['C', ''], ['B', ''])],
  ])('%sあいだに、もう一人がその行に書いたら、表ごとにぶつかる', (_, mine, theirs) => {
    expect(merge(rows(['A', ''], ['B', '']), mine, theirs)).toEqual({ typed: mine, clash: 'rows' })
  })
  test('入れかわったのがほかの行だけなら、自分の行はそのまま合わせる', () => {
    const merged = merge(
      rows(['A', ''], ['B', ''], ['C', '']),
      rows(['A', ''], ['B', ''], ['C', '目標']),
      rows(['B', ''], ['A', ''], ['C', '']),
    )
    expect(merged).toEqual({ typed: rows(['B', ''], ['A', ''], ['C', '目標']), clash: null })
  })
  test('名のる欄が同じ文の行が二つあれば、どちらか分からないので、表ごとにぶつかる', () => {
    const base = rows(['A', '一'], ['A', '二'])
    const mine = rows(['A', '自分'], ['A', '二'])
    expect(merge(base, mine, rows(['A', '二'], ['A', '一'])).clash).toBe('rows')
  })
  test('外側の行が入れかわったら、内側に書いた文もぶつかる', () => {
    const nested = (first: string, second: string, amount: string): Typed => ({
      ...rows([first, ''], [second, '']),
      ...{ 'needs.0.services.0._row': ['1'], 'needs.1.services.0._row': ['1'] },
      ...{ 'needs.0.services.0.kind': ['生活介護'], 'needs.1.services.0.kind': ['生活介護'] },
      ...{ 'needs.0.services.0.amount': [amount], 'needs.1.services.0.amount': [''] },
    })
    const clash = merge(nested('A', 'B', ''), nested('A', 'B', '月10日'), nested('B', 'A', '')).clash
    expect(clash).toBe('rows')
  })
  test('一人が行を足し、もう一人が書いたら、表ごとにぶつかる', () => {
    const mine = rows(['あ', ''], ['新しい行', ''])
    expect(merge(rows(['あ', '']), mine, rows(['い', '']))).toEqual({ typed: mine, clash: 'rows' })
    expect(merge(rows(['あ', '']), rows(['あ', '']), mine)).toEqual({ typed: mine, clash: null })
  })
  test('もとが分からなければ、違うところはすべて選んでもらう', () => {
    expect(merge(null, { goal: ['い'] }, { goal: ['う'] }).clash).toEqual(['goal'])
  })
  test('どちらの人が打った文も、合わせた欄か、ぶつかりの片方に必ずある', () => {
    const text = fc.constantFrom('', 'あ', 'い', 'う')
    const table = fc.array(fc.tuple(text, text), { maxLength: 3 }).map((some) => rows(...some))
    fc.assert(
      fc.property(table, table, table, (base, mine, theirs) => {
        const { typed, clash } = merge(base, mine, theirs)
        if (clash === 'rows') return void expect(typed).toEqual(mine)
        for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
          if (name.endsWith('._row')) continue
          const [was, own, other, now] = [base, mine, theirs, typed].map((one) => valuesOf(one, name).join())
          if (own !== was && !clash?.includes(name)) expect(now).toBe(own)
          if (other !== was && own === was && Object.keys(base).length > 0) expect(now).toBe(other)
          if (clash?.includes(name)) expect(now).toBe(own)
        }
      }),
    )
  })
})

describe('両方を残す', () => {
  const pick = (way: 'mine' | 'theirs' | 'both', line: boolean) =>
    chosen({ goal: ['い'] }, { names: ['goal'], theirs: { goal: ['う'] } }, 'goal', way, line)
  test('文は続けて、一行の欄は／でつなぐ', () => {
    expect([pick('mine', false), pick('theirs', false)]).toEqual([{ goal: ['い'] }, { goal: ['う'] }])
    expect([pick('both', false), pick('both', true)]).toEqual([{ goal: ['い\nう'] }, { goal: ['い／う'] }])
  })
  test('表は、相手の行を後ろに並べる', () => {
    const clash = { names: 'rows' as const, theirs: rows(['う', ''], ['え', '']) }
    const both = chosen(rows(['い', '']), clash, 'needs', 'both', false)
    expect(both).toEqual(rows(['い', ''], ['う', ''], ['え', '']))
  })
})
