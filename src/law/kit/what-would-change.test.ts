import { describe, expect, test } from 'vitest'
import { plainFacts, sampleFacts, sampleProvision } from '../../../tests/law/sample-provision.ts'
import { type Change, whatWouldChange } from './what-would-change.ts'

describe('何が変われば答えが変わるか', () => {
  const changes = (on: string, place: string, over: object = {}): Change[] =>
    whatWouldChange(
      { on: Temporal.PlainDate.from(on), in: place },
      sampleProvision,
      sampleFacts.parse({ ...plainFacts, ...over }),
    )

  test('一つ変えて答えが変わる事実だけを、変わる前とあとの言葉で示す', () => {
    expect(changes('2016-05-01', '北区')).toEqual([
      { name: '申請の種類', was: '新規', becomes: '変更', finding: '不要', words: '計画案は不要' },
      { name: '月数', was: '12', becomes: '36', finding: '不要', words: '計画案は不要' },
      {
        name: '決定の日',
        was: '2016年5月1日',
        becomes: '2015年3月31日（いまの定めの前の日）',
        finding: '不要',
        words: '計画案は不要',
      },
    ])
  })

  test('市の定めなら、ほかの市町村でどうなるかも示す', () => {
    expect(changes('2016-05-01', '京都市', { months: 36 })).toContainEqual({
      name: '市町村',
      was: '京都市',
      becomes: 'ほかの市町村',
      finding: '不要',
      words: '計画案は不要',
    })
  })

  test('終わりのある文言は、その翌日からどうなるかを示す', () => {
    expect(changes('2015-03-31', '北区')).toContainEqual({
      name: '決定の日',
      was: '2015年3月31日',
      becomes: '2015年4月1日（次の定めの最初の日）',
      finding: '要',
      words: '計画案は要',
    })
  })

  test('はじめの文言の前は、定めがないと言う', () => {
    expect(changes('2015-03-31', '北区', { months: 3 })).toContainEqual({
      name: '決定の日',
      was: '2015年3月31日',
      becomes: '2012年3月31日（いまの定めの前の日）',
      finding: null,
      words: '定めがない（職員が決める）',
    })
  })

  test('定めがない日には、変わるものを言わない', () => {
    expect(changes('2012-03-31', '北区').map(({ name }) => name)).toEqual([])
  })

  test('変わる日があっても、答えが同じなら言わない', () => {
    expect(changes('2016-05-01', '北区', { kind: '変更' })).toEqual([
      { name: '申請の種類', was: '変更', becomes: '新規', finding: '要', words: '計画案は要' },
    ])
  })

  test('市の文言しかなければ、ほかの市町村には定めがない', () => {
    const own = {
      ...sampleProvision,
      wordings: sampleProvision.wordings.filter(({ binds }) => binds === '京都市'),
    }
    const when = { on: Temporal.PlainDate.from('2016-05-01'), in: '京都市' }
    expect(whatWouldChange(when, own, sampleFacts.parse(plainFacts))).toContainEqual({
      name: '市町村',
      was: '京都市',
      becomes: 'ほかの市町村',
      finding: null,
      words: '定めがない（職員が決める）',
    })
  })

  test('事実どうしが合わなくなる変え方はしない', () => {
    const names = changes('2016-05-01', '北区', { start: '2015-04-01', end: '2015-04-01' }).map(
      ({ name }) => name,
    )
    expect(names).toEqual(['申請の種類', '月数', '決定の日'])
  })
})

describe('その日にありえない変え方はしない', () => {
  /** Answers with the kind and the day, so that every change turns the answer; 変更 cannot be before 2015. */
  const provision = {
    ...sampleProvision,
    mismatches: ({ kind }: { kind: string }, { on }: { on: Temporal.PlainDate }) =>
      kind === '変更' && on.year < 2016 ? [{ field: 'kind', expected: '新規を' }] : [],
  }
  const names = (on: string, kind: string, of = provision) =>
    whatWouldChange(
      { on: Temporal.PlainDate.from(on), in: '北区' },
      of,
      sampleFacts.parse({ ...plainFacts, kind, months: 3 }),
    ).map(({ name, becomes }) => `${name} ${becomes}`)

  test.each([
    ['2015-05-01', ['月数 36']],
    ['2016-05-01', ['申請の種類 変更', '月数 36']],
  ])('%s の新規', (on, expected) =>
    expect(names(on, '新規').filter((change) => !change.startsWith('決定の日'))).toEqual(expected),
  )

  test('変えた日にありえない事実なら、その日のことは言わない', () => {
    const { wordings } = provision
    const turning = {
      ...provision,
      wordings: wordings.map((wording) => ({
        ...wording,
        decide: () => ({ finding: wording.from.toString(), because: ['日のため'] }),
      })),
    }
    expect(names('2016-05-01', '変更', turning)).toEqual([])
    expect(names('2016-05-01', '新規', turning)).toEqual(['決定の日 2015年3月31日（いまの定めの前の日）'])
  })

  test('合わない事実を挙げない規定にも問える', () => {
    const { mismatches: _, ...plain } = sampleProvision
    expect(
      whatWouldChange(
        { on: Temporal.PlainDate.from('2016-05-01'), in: '北区' },
        plain,
        sampleFacts.parse(plainFacts),
      ).map(({ name }) => name),
    ).toEqual(['申請の種類', '月数', '決定の日'])
  })
})
