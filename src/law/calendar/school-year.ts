/**
 * 学年
 *
 * The school year in which a child is on a day.
 *
 * Source    学校教育法 第17条（満6歳に達した日の翌日以後における最初の学年の初め）; 年齢計算ニ関スル法律
 * Text      People born from 2 April to 1 April of the next year are of one school year, which begins on 1 April.
 * In force  asked from 2012-04-01
 * Reading   None. Grades are those of age; whether a child attends a school is another fact.
 */
import { z } from 'zod'
import { day } from '../kit/facts.ts'
import type { Provision } from '../kit/provision.ts'
import { numberSources } from '../texts/sources-numbers.ts'
import { dayOfReaching } from './age.ts'

export const schoolYearFacts = z.strictObject({ birth: day('生年月日') })
export type SchoolYearFacts = z.infer<typeof schoolYearFacts>

/** `grade` by age, null after the last one; `startsSchool` is the ISO day on which 小学1年 begins. */
export type SchoolYear = { grade: string | null; startsSchool: string; schoolYear: number }

const grades = [
  ...[1, 2, 3, 4, 5, 6].map((year) => `小学${year}年`),
  ...[1, 2, 3].map((year) => `中学${year}年`),
  ...[1, 2, 3].map((year) => `高校${year}年の年齢`),
]
const schoolAge = 6

export const schoolYear: Provision<SchoolYearFacts, SchoolYear> = {
  id: 'school-year',
  title: '学年',
  chapter: '日付と番号',
  day: '学年を問う日',
  facts: schoolYearFacts,
  readings: [],
  words: ({ grade, startsSchool, schoolYear }) =>
    `${schoolYear}年度は${grade ?? '高校を終える年齢の後'}（小学校に入る日 ${startsSchool}）`,
  mismatches: ({ birth }, { on }) =>
    Temporal.PlainDate.compare(birth, on) > 0
      ? [{ field: 'birth', expected: `${on} までの日を入れてください` }]
      : [],
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: numberSources.schoolAge,
      says: '満6歳に達した日の翌日以後の最初の4月1日に小学校に入る。4月2日から翌年の4月1日までに生まれた人が同じ学年になる。',
      decide: ({ birth }, { on }) => {
        const starts = firstOfApril(dayOfReaching(birth, schoolAge).add({ days: 1 }))
        const year = on.month < 4 ? on.year - 1 : on.year
        const yearsIn = year - starts.year
        return {
          finding: {
            grade: yearsIn < 0 ? '就学前' : (grades[yearsIn] ?? null),
            startsSchool: starts.toString(),
            schoolYear: year,
          },
          because: [
            `満6歳に達した日の翌日以後の最初の4月1日が ${starts} であるため`,
            `${on} が${year}年度であるため`,
          ],
        }
      },
    },
  ],
}

/** The first 1 April on or after a day. */
function firstOfApril(from: Temporal.PlainDate): Temporal.PlainDate {
  const april = from.with({ month: 4, day: 1 })
  return Temporal.PlainDate.compare(april, from) < 0 ? april.add({ years: 1 }) : april
}
