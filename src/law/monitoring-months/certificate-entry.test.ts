import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import { certificateEntry } from './certificate-entry.ts'

const months = (listed: string) =>
  listed === '' ? [] : listed.split(' ').map((one) => Temporal.PlainYearMonth.from(one))
const when = { on: Temporal.PlainDate.from('2016-05-01'), in: '北区' }

checkProvision(certificateEntry, [{ interval: 3, months: ['2016-07', '2017-04'] }])

describe('受給者証のモニタリング期間の欄', () => {
  test.each([
    ['更新（Q&A 平成28年の例）', 3, '2016-07 2016-10 2017-01 2017-04', '3月ごと（H28.7〜H29.4）', 0],
    ['新規（Q&A 平成28年の例）', 1, '2016-05 2016-06 2016-07', '毎月ごと（H28.5〜H28.7）', 0],
    ['そのあと（Q&A 平成28年の例）', 6, '2016-10 2017-04', '6月ごと（H28.10〜H29.4）', 0],
    ['一月だけ', 6, '2025-10', '6月ごと（R7.10）', 0],
    ['年のはじめの月だけ', 6, '2025-01', '6月ごと（R7.1）', 0],
    ['1年ごと', 12, '2025-03 2026-03 2027-03', '12月ごと（R7.3〜R9.3）', 1],
    ['2か月ごと', 2, '2025-03 2025-05', '2月ごと（R7.3〜R7.5）', 1],
    ['改元の前の月と改元の月', 1, '2019-04 2019-05', '毎月ごと（H31.4〜R1.5）', 0],
    ['月がまだない', 3, '', '3月ごと', 0],
  ])('%s', (_, interval, listed, finding, readings) => {
    const found = applyOn(when, certificateEntry, { interval, months: months(listed) })
    expect(found).toMatchObject({
      finding,
      citation: { article: 'モニタリング期間の具体例' },
      because: [
        interval === 1 ? '毎月行うため' : `${interval}か月ごとに行うため`,
        ...(listed === '' ? ['行う月が決まっていないため'] : []),
      ],
      unconfirmed: certificateEntry.readings.slice(0, readings).map(({ says }) => says),
    })
    expect(certificateEntry.words(finding)).toBe(`「${finding}」と書く`)
  })

  test.each([
    ['2012-04', true],
    ['2012-03', false],
    ['2012-03 2012-04', false],
    ['2016-05 2016-06', true],
    ['', true],
    ['2016-06 2016-05', false],
    ['2016-05 2016-05', false],
  ])('%s は受けつけるか %s', (listed, fits) => {
    const found = certificateEntry.mismatches?.({ interval: 1, months: months(listed) }, when)
    const expected = '2012-04 以後の月を、早い順に入れてください'
    expect(found).toEqual(fits ? [] : [{ field: 'months', expected }])
  })
})

describe('月は間隔のとおりに並ぶ', () => {
  test.each([
    ['三か月おき', 3, '2016-07 2016-10 2017-01', true],
    ['一つだけ二か月おき', 3, '2016-07 2016-10 2016-12', false],
    ['一つだけ四か月おき', 3, '2016-07 2016-11 2017-02', false],
    ['一月だけ', 3, '2016-07', true],
  ])('%s', (_, interval, listed, fits) => {
    const found = certificateEntry.mismatches?.({ interval, months: months(listed) }, when)
    const expected = '3か月おきの月を入れてください'
    expect(found).toEqual(fits ? [] : [{ field: 'months', expected }])
  })
})

test('見出しと事実の形', () => {
  const { id, title, chapter, day: asked, facts, wordings } = certificateEntry
  expect([id, title, chapter, asked]).toEqual([
    'certificate-text',
    '受給者証のモニタリング期間の欄',
    'モニタリング',
    '支給決定をする日',
  ])
  expect(wordings.map(({ from, until }) => [String(from), until?.toString() ?? null])).toEqual([
    ['2012-04-01', null],
  ])
  expect(factsSchema(facts).properties).toMatchObject({
    interval: { title: 'モニタリング期間（か月）', minimum: 1, maximum: 12, tries: [1, 2, 3, 4, 6, 12] },
    months: { title: 'モニタリングを行う月', maxItems: 120, items: { title: '月' } },
  })
})
