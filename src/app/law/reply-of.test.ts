import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { choice, day, list } from '../../law/kit/facts.ts'
import type { Provision } from '../../law/kit/provision.ts'
import { replyOf } from './reply-of.ts'
import { sampleFacts, sampleQuestion, sampleRule } from './rule.sample.ts'

const rule = sampleRule as Provision<unknown, unknown>
const problemsIn = (asked: unknown) => {
  const reply = replyOf(rule, asked)
  return 'problems' in reply ? reply.problems : []
}

describe('問いへの答え', () => {
  test('答えは、根拠と理由と未確認の読み方をいつも連れてくる', () => {
    expect(replyOf(rule, sampleQuestion)).toEqual({
      provision: 'sample-rule',
      title: '試験の規定',
      on: '2016-05-01',
      in: '北区',
      silent: false,
      finding: { draft: '要' },
      words: '計画案は要',
      citation: {
        law: '試験法',
        article: '第1条',
        binds: 'nation',
        url: 'https://law.example/1',
        confidence: 'confirmed',
        text: '試験法第1条',
      },
      from: '2012-04-01',
      until: null,
      because: ['新規の申請のため'],
      unconfirmed: ['月数に端数を数えないと読むこと'],
    })
  })

  test('定めがないときは、答えのところが空になり、文言がいつ、どこにあるかを言う', () => {
    expect(replyOf(rule, { ...sampleQuestion, on: '2012-03-31' }, { changes: true })).toEqual({
      provision: 'sample-rule',
      title: '試験の規定',
      on: '2012-03-31',
      in: '北区',
      silent: true,
      finding: null,
      words: '定めがない（職員が決める）',
      citation: null,
      from: null,
      until: null,
      because: ['この日・この市町村に当てはまる文言がないため（文言があるのは 全国：2012-04-01から）'],
      unconfirmed: [],
      changes: [],
    })
  })

  test('何が変われば答えが変わるかは、求めたときだけ付く', () => {
    expect(replyOf(rule, sampleQuestion, { changes: true })).toMatchObject({
      changes: [
        {
          name: '申請の種類',
          was: '新規',
          becomes: '変更',
          finding: { draft: '不要' },
          words: '計画案は不要',
        },
        { name: '決定の日', becomes: '2012年3月31日（いまの定めの前の日）', finding: null },
      ],
    })
    expect(replyOf(rule, sampleQuestion)).not.toHaveProperty('changes')
  })

  test.each([
    ['ない日', { ...sampleQuestion, on: '2013-04-31' }, 'on', '2013年4月は30日まで'],
    ['市町村の名前が途中まで', { ...sampleQuestion, in: '京都' }, 'in', '市・区・町・村まで'],
    [
      '事実が組でない',
      { ...sampleQuestion, facts: [] },
      'facts',
      '「事実」（facts）の値 「[]」 は使えません',
    ],
    ['事実がない', { on: '2016-05-01', in: '北区' }, 'facts', '「事実」（facts）がありません'],
    [
      '事実の中の事実',
      {
        ...sampleQuestion,
        facts: { ...sampleFacts, contracts: [{ amount: 13, shared: true, until: null }] },
      },
      'contracts[0].amount',
      '13のほかの契約量',
    ],
    ['知らない名前', { ...sampleQuestion, day: '2016-05-01' }, 'day', '使える名前：on、in、facts'],
    ['数だけ', 5, '', '{ "on": …, "in": …, "facts": { … } }'],
    ['null', null, '', '{ "on": …, "in": …, "facts": { … } }'],
    ['並び', [], '', '{ "on": …, "in": …, "facts": { … } }'],
    ['大きすぎる', { ...sampleQuestion, facts: { visits: Array(6000).fill(1) } }, '', '問いが大きすぎます'],
    [
      '深すぎる',
      { ...sampleQuestion, facts: JSON.parse(`${'['.repeat(1e5)}${']'.repeat(1e5)}`) },
      '',
      '入れ子は8段まで',
    ],
  ])('%s：どの事実がどうおかしいかを言う', (_, asked, field, says) => {
    const [problem, ...others] = problemsIn(asked)
    expect(others).toEqual([])
    expect(problem?.field).toBe(field)
    expect(problem?.says).toContain(says)
  })

  test('たくさんの誤りは、50まで言い、残りは数だけを言う', () => {
    const unknown = Object.fromEntries(Array.from({ length: 61 }, (_, at) => [`fact${at}`, at]))
    const asked = { ...sampleQuestion, facts: { ...sampleFacts, ...unknown } }
    const reply = replyOf(rule, asked)
    expect('problems' in reply && [reply.problems.length, reply.further]).toEqual([50, 11])
  })

  test('事実が多すぎるときは、変わる条件を試さず、答えだけを返す', () => {
    const visits = list('訪問した日', day('訪問した日'), 400)
    const long = {
      ...sampleRule,
      facts: z.strictObject({ kind: choice('申請の種類', ['新規', '変更']), visits }),
      mismatches: () => [],
    } as unknown as Provision<unknown, unknown>
    const asked = (count: number) => ({
      ...sampleQuestion,
      facts: { kind: '新規', visits: Array(count).fill('2016-05-02') },
    })
    expect(replyOf(long, asked(400), { changes: true })).toMatchObject({ words: '計画案は要', changes: null })
    expect(replyOf(long, asked(4), { changes: true })).toMatchObject({
      changes: [{ name: '申請の種類' }, {}],
    })
  })
})
