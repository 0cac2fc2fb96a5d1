import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { besideRow, content, need, text, weekRow } from '../../../tests/plan/arbitrary-plan.ts'
import type { PlanContent } from '../content/plan-content.ts'
import { emptyPlan } from '../content/plan-content.ts'
import { samplePlan } from '../content/sample-plan.ts'
import { emptySelfPlan, type SelfPlan } from '../content/self-plan.ts'
import { weekDays } from '../week/week-days.ts'
import type { WeekRow } from '../week/week-row.ts'
import { easyPlan } from './easy-plan.ts'
import type { EasyAround, EasyPlan, EasyRow } from './easy-plan-shape.ts'
import { type EasyText, ownSegments, plainText } from './easy-text.ts'
import { mapPlan, readPlan } from './read-plan.ts'

const around: EasyAround = {
  person: { name: '見本 太郎', kana: 'ミホン タロウ' },
  names: [{ name: '青葉相談支援', kana: 'アオバソウダンシエン' }],
  calls: [
    {
      role: '{計画|けいかく}を いっしょに {作|つく}る{人|ひと}',
      name: '青葉相談支援',
      phone: '075-000-0001',
    },
  ],
  months: ['2026-07', '2026-10'],
}

const flat = (plan: EasyPlan): EasyText[] => {
  const all: EasyText[] = []
  mapPlan(plan, (one) => {
    all.push(one)
    return null
  })
  return all
}
const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(strings)
      : []

/** What people wrote, without days, times and the fixed words of the boxes. */
const written = (value: unknown): string[] => strings(value).filter((one) => one.includes('〈'))

describe('計画の事実は、一つも失われず、一つも足されない', () => {
  test('書いた文・名前・電話・料金・量は、すべて、書いたままに出る', () => {
    fc.assert(
      fc.property(content, (some) => {
        const plan = easyPlan({ stage: '計画', content: { ...emptyPlan, ...some } as PlanContent }, around)
        const texts = flat(plan).map(plainText)
        for (const one of written(some)) expect(texts.some((line) => line.includes(one))).toBe(true)
      }),
    )
  })
  test('人が書いた部分として出るのは、計画か台帳にあるものだけ', () => {
    fc.assert(
      fc.property(content, (some) => {
        const plan = easyPlan({ stage: '計画', content: { ...emptyPlan, ...some } as PlanContent }, around)
        const known = new Set([...strings(some), ...strings(around)])
        const carried = flat(plan).flatMap((line) =>
          line.flatMap((piece) => ('said' in piece ? [piece.said] : 'name' in piece ? [piece.name] : [])),
        )
        expect(carried.filter((one) => !known.has(one))).toEqual([])
      }),
    )
  })
  test('一週間の時刻は、文から読みもどすと、同じ曜日の同じ分になる', () => {
    fc.assert(
      fc.property(content, (some) => {
        const plan = easyPlan({ stage: '計画', content: { ...emptyPlan, ...some } as PlanContent }, around)
        const told = plan.days.flatMap(({ day, items }) =>
          items.map(({ time: span }) => instants(weekDays.indexOf(day), plainText(span))),
        )
        const meant = some.week.flatMap((row) => row.days.map((one) => meantBy(weekDays.indexOf(one), row)))
        expect(told.map(String).sort()).toEqual(meant.map(String).sort())
      }),
    )
  })
  test('サービスの「いつ」は、その種類の行の曜日と時刻と同じ', () => {
    fc.assert(
      fc.property(weekRow, need, (row, one) => {
        const kind = `${row.kind}〔一〕`
        const plan = easyPlan(
          { stage: '計画', content: { ...emptyPlan, week: [{ ...row, kind }], needs: [{ ...one, kind }] } },
          around,
        )
        const when = rowsOf(plan, 'services').filter(({ label }) => label && plainText(label) === 'いつ')
        expect(when).toHaveLength(1)
        const said = plainText(when[0]?.text ?? [])
        const told = weekDays.filter((name) =>
          said.split('の 午')[0]?.split('の お昼')[0]?.includes(dayWord(name)),
        )
        expect(told).toEqual(weekDays.filter((name) => row.days.includes(name)))
        expect(instants(0, said.slice(said.search(/(午前|午後|お昼の)\d/)))).toEqual(meantBy(0, row))
      }),
    )
  })
  test('日・月・回数・間かくは、数が同じ', () => {
    fc.assert(
      fc.property(content, (some) => {
        const plan = easyPlan({ stage: '計画', content: { ...emptyPlan, ...some } as PlanContent }, around)
        const all = flat(plan).map(plainText).join('\n')
        for (const month of [some.startsIn, some.from, ...around.months])
          if (month) expect(all).toContain(wareki(month))
        if (some.every) expect(all).toContain(`${some.every}か月に 1回`)
        for (const row of some.week) {
          if (row.start) expect(all).toContain(wareki(row.start))
          if (row.repeat === '隔週') expect(all).toContain('2週間に 1回')
          if (row.repeat === '第何') for (const n of row.nth ?? []) expect(all).toContain(`${n}回目`)
          if (row.holiday)
            expect(all).toContain(row.holiday === '行う' ? '祝日も あります' : '祝日は 休みです')
        }
        for (const row of some.besides) {
          if (row.times) expect(all).toContain(`${row.times}回`)
          if (row.on) expect(all).toContain(wareki(row.on))
          for (const date of row.dates ?? []) expect(all).toContain(`${date}日`)
          if (row.minutes) expect(all).toContain(`1回に ${lengthOf(row.minutes)}`)
        }
        if (some.consent)
          for (const key of ['madeOn', 'explainedOn', 'consentedOn', 'deliveredOn'] as const)
            expect(all).toContain(wareki(some.consent[key]))
      }),
    )
  })
  test('セルフプランも同じ', () => {
    const self = fc.record({
      writerName: text,
      relation: fc.constantFrom('本人', '家族', 'その他', null),
      relationNote: text,
      contact: text,
      hopes: text,
      troubles: text,
      achievements: text,
      measures: text,
      considerations: text,
      week: fc.array(weekRow, { maxLength: 4 }),
      besides: fc.array(besideRow, { maxLength: 3 }),
    })
    fc.assert(
      fc.property(self, (some) => {
        const plan = easyPlan(
          { stage: 'セルフプラン', content: { ...emptySelfPlan, ...some } as SelfPlan },
          around,
        )
        const texts = flat(plan).map(plainText)
        for (const one of written(some)) expect(texts.some((line) => line.includes(one))).toBe(true)
        if (some.relation) expect(texts).toContain(some.relation)
      }),
    )
  })
  test('ふりがなを付けても、文は同じ', async () => {
    await fc.assert(
      fc.asyncProperty(content, async (some) => {
        const plan = easyPlan({ stage: '計画', content: { ...emptyPlan, ...some } as PlanContent }, around)
        const read = await readPlan(plan, around, null)
        const texts: string[] = []
        mapPlan(read, (segments) => texts.push(segments.map((one) => one.text).join('')))
        expect(texts).toEqual(flat(plan).map(plainText))
      }),
      { numRuns: 30 },
    )
  })
})

describe('わたしたちのことば', () => {
  const lines = [
    ...flat(easyPlan({ stage: '計画', content: samplePlan }, around)),
    ...flat(easyPlan({ stage: 'セルフプラン', content: { ...emptySelfPlan, unsure: ['hopes'] } }, around)),
  ].flatMap((line) => line.flatMap((piece) => ('own' in piece ? [piece.own] : [])))
  test('漢字にはすべて読みがあり、漢数字と24時の時刻は使わない', () => {
    for (const line of lines) {
      for (const { text: part, ruby } of ownSegments(line))
        if (ruby === null) expect(part).not.toMatch(/\p{Script=Han}/u)
      expect(plainText([{ own: line }])).not.toMatch(/[一二三四五六七八九十]|\d:\d|(1[3-9]|2\d)時/)
    }
  })
  test('一つの文は30字まで', () => {
    for (const line of lines)
      for (const sentence of plainText([{ own: line }]).split(/[。（）、]/))
        expect(sentence.replaceAll(' ', '').length, sentence).toBeLessThanOrEqual(30)
  })
})

const rowsOf = (plan: EasyPlan, key: string): readonly EasyRow[] =>
  plan.sections.find((one) => one.key === key)?.items.flatMap(({ rows }) => rows) ?? []

const dayWord = (name: string) => (name === '日・祝' ? '日よう日・祝日' : `${name}よう日`)

/** Minutes of the week, read from 「午前10時から つぎの日の 午後3時半まで」. */
const instants = (index: number, span: string): readonly [number, number] => {
  const [, a = '', next, b = ''] = /^(.+?)から (つぎの日の )?([^（ ]+)/.exec(span) ?? []
  return [index * 1440 + minuteOf(a), (index + (next ? 1 : 0)) * 1440 + minuteOf(b)]
}
const minuteOf = (said: string): number => {
  const [, half, hour = '', thirty, minutes] = /^(午前|午後|お昼の)(\d+)時(?:(半)|(\d+)分)?$/.exec(said) ?? []
  const base = half === '午前' ? 0 : half === '午後' ? 12 : 0
  return (base + Number(hour)) * 60 + (thirty ? 30 : Number(minutes ?? 0))
}
const meantBy = (index: number, { from, to }: WeekRow): readonly [number, number] => {
  const at = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
  return [index * 1440 + at(from), (index + (at(to) <= at(from) ? 1 : 0)) * 1440 + at(to)]
}
const wareki = (one: string): string => {
  const [y = 0, m = 0, d] = one.split('-').map(Number)
  const reiwa = y > 2019 || (y === 2019 && m >= 5)
  const era = reiwa ? y - 2018 : y - 1988
  return `${reiwa ? '令和' : '平成'}${era === 1 ? '元' : era}年${m}月${d ? `${d}日` : ''}`
}
const lengthOf = (minutes: number): string => {
  const hours = (minutes - (minutes % 60)) / 60
  return `${hours ? `${hours}時間` : ''}${minutes % 60 ? `${minutes % 60}分` : ''}`
}
