import { z } from 'zod'
import type { Citation } from '../../src/law/kit/citation.ts'
import { choice, day, flag, list, maybe, month, text, whole } from '../../src/law/kit/facts.ts'
import type { Provision } from '../../src/law/kit/provision.ts'

export const sampleFacts = z
  .strictObject({
    kind: choice('申請の種類', ['新規', '変更']),
    services: list('サービス', choice('サービス', ['11', '22'], { 11: '居宅介護', 22: '生活介護' }), 2),
    start: day('開始の日'),
    end: maybe(day('終わりの日')),
    since: month('はじめの月'),
    months: whole('月数', 1, 36, [12, 36]),
    needed: maybe(flag('必要と認めたか')),
    number: text('番号', 10),
    rows: list('契約', z.strictObject({ amount: whole('契約量', 0, 99), shared: flag('共同か') })),
  })
  .refine(({ start, end }) => end === null || Temporal.PlainDate.compare(start, end) <= 0, {
    path: ['end'],
    message: '開始の日以後',
  })
type Facts = z.infer<typeof sampleFacts>

const citation = (binds: string): Citation => ({
  law: '試験法',
  article: '第1条',
  binds,
  confidence: 'confirmed',
})
const wording = (binds: string, from: string, until: string | null, grace: number) => ({
  binds,
  from: Temporal.PlainDate.from(from),
  until: until === null ? null : Temporal.PlainDate.from(until),
  citation: citation(binds),
  says: '試験の文言',
  decide: ({ kind, months }: Facts) => ({
    finding: kind === '新規' && months <= grace ? '要' : '不要',
    because: [`${kind}のため`],
  }),
})

export const sampleProvision: Provision<Facts, string> = {
  id: 'sample',
  title: '試験の規定',
  chapter: '手続',
  day: '決定の日',
  facts: sampleFacts,
  readings: [],
  words: (finding) => `計画案は${finding}`,
  mismatches: ({ services }, { on }) =>
    services.includes('11') && on.year < 2013
      ? [{ field: 'services', expected: 'この日にあるサービスを' }]
      : [],
  wordings: [
    wording('nation', '2012-04-01', '2015-04-01', 3),
    wording('nation', '2015-04-01', null, 12),
    wording('京都市', '2015-04-01', null, 36),
  ],
}

export const plainFacts = {
  kind: '新規',
  services: ['22'],
  start: '2015-04-01',
  end: null,
  since: '2015-04',
  months: 12,
  needed: null,
  number: '131177',
  rows: [{ amount: 3, shared: false }],
}
