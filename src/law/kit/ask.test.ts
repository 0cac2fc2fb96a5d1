import { describe, expect, test } from 'vitest'
import { plainFacts, sampleProvision } from '../../../tests/law/sample-provision.ts'
import { ask } from './ask.ts'
import type { Provision } from './provision.ts'

const asked = (over: object = {}, on: unknown = '2016-05-01', place: unknown = '北区') =>
  ask(sampleProvision as Provision<unknown, unknown>, { on, in: place, facts: { ...plainFacts, ...over } })
const problems = (reply: ReturnType<typeof ask>) => ('problems' in reply ? reply.problems : [])

describe('規定に問う', () => {
  test('正しい問いには答えだけが返る', () => {
    expect(asked()).toMatchObject({ ruling: { silent: false, finding: '要', on: '2016-05-01', in: '北区' } })
  })

  test('制度の前は、定めがないという答えになる', () => {
    expect(asked({}, '2012-03-31')).toMatchObject({ ruling: { silent: true } })
  })

  test.each([
    [
      'ない事実',
      { kind: undefined },
      'kind',
      '「申請の種類」（kind）がありません。「新規」「変更」のどれかを入れてください',
    ],
    [
      '知らない選択肢',
      { kind: '更新' },
      'kind',
      '「申請の種類」（kind）の値 「更新」 は使えません。「新規」「変更」のどれかを入れてください',
    ],
    [
      '一覧にないサービス',
      { services: ['99'] },
      'services[0]',
      '「サービス」（services[0]）の値 「99」 は使えません。「11 居宅介護」「22 生活介護」のどれかを入れてください',
    ],
    [
      '多すぎる並び',
      { services: ['11', '22', '11'] },
      'services',
      '「サービス」（services）の値 「["11","22","11"]」 は使えません。並び（[ ]、2件まで）を入れてください',
    ],
    [
      'ない日',
      { start: '2013-04-31' },
      'start',
      '「開始の日」（start）の値 「2013-04-31」 は使えません。実在する日（YYYY-MM-DD）を入れてください（2013年4月は30日まで）',
    ],
    [
      'うるう年でない2月29日',
      { start: '2013-02-29' },
      'start',
      '「開始の日」（start）の値 「2013-02-29」 は使えません。実在する日（YYYY-MM-DD）を入れてください（2013年2月は28日まで）',
    ],
    [
      '0日',
      { start: '2013-04-00' },
      'start',
      '「開始の日」（start）の値 「2013-04-00」 は使えません。実在する日（YYYY-MM-DD）を入れてください（2013年4月は30日まで）',
    ],
    [
      '13月',
      { start: '2013-13-01' },
      'start',
      '「開始の日」（start）の値 「2013-13-01」 は使えません。実在する日（YYYY-MM-DD）を入れてください（月は1から12まで）',
    ],
    [
      '0月',
      { start: '2013-00-01' },
      'start',
      '「開始の日」（start）の値 「2013-00-01」 は使えません。実在する日（YYYY-MM-DD）を入れてください（月は1から12まで）',
    ],
    [
      '別の書き方の日',
      { start: '2013/4/1' },
      'start',
      '「開始の日」（start）の値 「2013/4/1」 は使えません。実在する日（YYYY-MM-DD）を入れてください（例：2015-04-01）',
    ],
    [
      '日でないもの',
      { end: 3 },
      'end',
      '「終わりの日」（end）の値 「3」 は使えません。実在する日（YYYY-MM-DD）（わからない・ないときは null）を入れてください',
    ],
    [
      '終わりが始まりより前',
      { end: '2015-03-31' },
      'end',
      '「終わりの日」（end）の値 「2015-03-31」 は使えません。実在する日（YYYY-MM-DD）（わからない・ないときは null）を入れてください（開始の日以後）',
    ],
    [
      '月の書き方',
      { since: '2015-4' },
      'since',
      '「はじめの月」（since）の値 「2015-4」 は使えません。年月（YYYY-MM）を入れてください（例：2015-04）',
    ],
    [
      '範囲の外',
      { months: 37 },
      'months',
      '「月数」（months）の値 「37」 は使えません。1から36までの整数を入れてください',
    ],
    [
      '整数でない',
      { months: 1.5 },
      'months',
      '「月数」（months）の値 「1.5」 は使えません。1から36までの整数を入れてください',
    ],
    [
      'はい・いいえでない',
      { needed: 'はい' },
      'needed',
      '「必要と認めたか」（needed）の値 「はい」 は使えません。true（はい）か false（いいえ）（わからない・ないときは null）を入れてください',
    ],
    [
      '長すぎる文字',
      { number: '12345678901' },
      'number',
      '「番号」（number）の値 「12345678901」 は使えません。10字までの文字を入れてください',
    ],
    [
      '並びの中',
      {
        rows: [
          { amount: 3, shared: false },
          { amount: -1, shared: false },
        ],
      },
      'rows[1].amount',
      '「契約量」（rows[1].amount）の値 「-1」 は使えません。0から99までの整数を入れてください',
    ],
    [
      '並びの中の知らない名前',
      { rows: [{ amount: 3, shared: false, unit: '日' }] },
      'rows[0].unit',
      '「rows[0].unit」の値 「日」 は使えません。この名前の事実はありません。使える名前：amount、shared',
    ],
    [
      '組でない',
      { rows: ['三'] },
      'rows[0]',
      '「rows[0]」の値 「三」 は使えません。組（{ }、名前はamount、shared）を入れてください',
    ],
    [
      'その日にないサービス',
      { services: ['11'] },
      'services',
      '「サービス」（services）の値 「["11"]」 は使えません。この日にあるサービスを',
      '2012-06-01',
    ],
  ] as [string, object, string, string, string?][])('%s', (_, over, field, says, on = '2016-05-01') => {
    const [first, ...others] = problems(asked(over, on))
    expect([first?.field, first?.says, others.length]).toEqual([field, says, 0])
  })

  test('知らない名前の事実は、使える名前とともに断る', () => {
    const [first] = problems(asked({ kinds: '新規' }))
    expect([first?.field, first?.name, first?.value]).toEqual(['kinds', 'kinds', '新規'])
    expect(first?.says).toContain('使える名前：kind、services、start')
  })

  test('事実がまったくないときは、組を求める', () => {
    const reply = ask(sampleProvision as Provision<unknown, unknown>, {
      on: '2016-05-01',
      in: '北区',
      facts: undefined,
    })
    expect(problems(reply)[0]).toMatchObject({ field: '', value: null })
  })

  test.each([
    [
      '日がない',
      undefined,
      '北区',
      'on',
      '「決定の日」（on）がありません。実在する日（YYYY-MM-DD）を入れてください',
    ],
    [
      'ない日',
      '2013-04-31',
      '北区',
      'on',
      '「決定の日」（on）の値 「2013-04-31」 は使えません。実在する日（YYYY-MM-DD）を入れてください（2013年4月は30日まで）',
    ],
    [
      '所がない',
      '2016-05-01',
      undefined,
      'in',
      '「市町村」（in）がありません。市町村の名前を「京都市」「北区」のように市・区・町・村まで入れてください',
    ],
    [
      '市のつかない所',
      '2016-05-01',
      '京都',
      'in',
      '「市町村」（in）の値 「京都」 は使えません。市町村の名前を「京都市」「北区」のように市・区・町・村まで入れてください',
    ],
    [
      '空白の混じる所',
      '2016-05-01',
      '京都 市',
      'in',
      '「市町村」（in）の値 「京都 市」 は使えません。市町村の名前を「京都市」「北区」のように市・区・町・村まで入れてください',
    ],
    [
      '文字でない所',
      '2016-05-01',
      26,
      'in',
      '「市町村」（in）の値 「26」 は使えません。市町村の名前を「京都市」「北区」のように市・区・町・村まで入れてください',
    ],
  ])('%s', (_, on, place, field, says) => {
    const found = problems(
      ask(sampleProvision as Provision<unknown, unknown>, { on, in: place, facts: plainFacts }),
    )
    expect(found.map((one) => [one.field, one.says])).toEqual([[field, says]])
  })

  test('日も所も事実も悪ければ、全部を一度に言う', () => {
    const found = problems(
      ask(sampleProvision as Provision<unknown, unknown>, {
        on: '',
        in: '',
        facts: { ...plainFacts, months: 0, kind: null },
      }),
    )
    expect(found.map(({ field }) => field)).toEqual(['on', 'in', 'kind', 'months'])
  })

  test('長い値は途中で切って示す', () => {
    const [first] = problems(asked({ kind: 'あ'.repeat(61) }))
    expect(first?.says).toContain(`「${'あ'.repeat(60)}…」`)
    expect(first?.value).toBe('あ'.repeat(61))
    expect(problems(asked({ kind: 'う'.repeat(201) }))[0]?.value).toBe(`${'う'.repeat(200)}…`)
    expect(problems(asked({ kind: 'う'.repeat(200) }))[0]?.value).toBe('う'.repeat(200))
    expect(problems(asked({ kind: `${'え'.repeat(59)}𠮷野` }))[0]?.says).toContain(
      `「${'え'.repeat(59)}𠮷…」`,
    )
    expect(problems(asked({ kind: 'い'.repeat(60) }))[0]?.says).toContain(`「${'い'.repeat(60)}」`)
  })
})

test('並びの中のありえない事実も、その場所の名前と値で言う', () => {
  const nested = {
    ...sampleProvision,
    mismatches: () => [{ field: 'rows[1].amount', expected: '支給量までにしてください' }],
  } as Provision<unknown, unknown>
  const rows = [3, 9].map((amount) => ({ amount, shared: false }))
  const found = problems(ask(nested, { on: '2016-05-01', in: '北区', facts: { ...plainFacts, rows } }))
  expect(found).toEqual([
    {
      field: 'rows[1].amount',
      name: '契約量',
      value: 9,
      expected: '支給量までにしてください',
      says: '「契約量」（rows[1].amount）の値 「9」 は使えません。支給量までにしてください',
    },
  ])
})
