import { z } from 'zod'
import { choice, day, flag, list, maybe, month, text, whole } from '../../law/kit/facts.ts'
import type { Provision } from '../../law/kit/provision.ts'

const facts = z
  .strictObject({
    kind: choice('申請の種類', ['新規', '変更']),
    needed: maybe(flag('必要と認めたか')),
    months: whole('月数', 1, 36),
    start: day('開始の日'),
    end: maybe(day('終わりの日')),
    since: month('はじめの月'),
    number: text('番号', 10),
    services: list('サービス', choice('サービス', ['11', '22'], { 11: '居宅介護', 22: '生活介護' }), 2),
    municipal: maybe(list('市町村が決めたもの', choice('サービス', ['11', '22']), 2)),
    contracts: list(
      '契約',
      z.strictObject({
        amount: whole('契約量', 0, 99),
        shared: flag('共同か'),
        until: maybe(day('いつまで')),
      }),
      3,
    ),
    visits: list('訪問した日', day('訪問した日'), 3),
  })
  .refine(({ start, end }) => end === null || Temporal.PlainDate.compare(start, end) <= 0, {
    path: ['end'],
    message: '開始の日以後',
  })

const reading = { says: '月数に端数を数えないと読むこと', settledBy: '試験法の留意事項通知' }

/** A rule with every kind of fact, silent before 2012-04-01. A month count of 36 is a bug of this rule. */
export const sampleRule: Provision<z.infer<typeof facts>, { draft: string }> = {
  id: 'sample-rule',
  title: '試験の規定',
  chapter: '手続',
  day: '決定の日',
  facts,
  readings: [reading],
  words: ({ draft }) => `計画案は${draft}`,
  mismatches: ({ contracts }) =>
    contracts.flatMap(({ amount }, at) =>
      amount === 13 ? [{ field: `contracts[${at}].amount`, expected: '13のほかの契約量にしてください' }] : [],
    ),
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: {
        law: '試験法',
        article: '第1条',
        binds: 'nation',
        url: 'https://law.example/1',
        confidence: 'confirmed',
      },
      says: '新規の申請には計画案を求める。',
      decide: ({ kind, months }) => {
        if (months === 36) throw new Error('秘密の番号 131177')
        return {
          finding: { draft: kind === '新規' ? '要' : '不要' },
          because: [`${kind}の申請のため`],
          unconfirmed: [reading.says],
        }
      },
    },
  ],
}

export const sampleFacts = {
  kind: '新規',
  needed: null,
  months: 12,
  start: '2016-05-01',
  end: null,
  since: '2016-05',
  number: '131177',
  services: ['22'],
  municipal: null,
  contracts: [
    { amount: 3, shared: false, until: null },
    { amount: 5, shared: true, until: '2017-03-31' },
  ],
  visits: ['2016-05-02'],
}

export const sampleQuestion = { on: '2016-05-01', in: '北区', facts: sampleFacts }
