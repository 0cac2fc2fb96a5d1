import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import { schoolYear } from './school-year.ts'

const day = Temporal.PlainDate.from
const rule = (birth: string, on: string) =>
  applyOn({ on: day(on), in: '北区' }, schoolYear, { birth: day(birth) })

checkProvision(schoolYear, [{ birth: '2010-04-01' }])

describe('学年（4月2日から翌年4月1日までに生まれた人が同じ学年）', () => {
  test.each([
    ['4月1日生まれ（早生まれ）', '2018-04-01', '2024-04-01', '小学1年', '2024-04-01', 2024],
    ['4月1日生まれ、入学の前の日', '2018-04-01', '2024-03-31', '就学前', '2024-04-01', 2023],
    ['4月2日生まれ', '2018-04-02', '2024-04-01', '就学前', '2025-04-01', 2024],
    ['4月2日生まれ、入学の日', '2018-04-02', '2025-04-01', '小学1年', '2025-04-01', 2025],
    ['3月31日生まれ', '2018-03-31', '2024-04-01', '小学1年', '2024-04-01', 2024],
    ['うるう日生まれ', '2020-02-29', '2026-04-01', '小学1年', '2026-04-01', 2026],
    ['12月生まれ', '2017-12-31', '2024-12-31', '小学1年', '2024-04-01', 2024],
    ['学年の終わり', '2018-04-01', '2025-03-31', '小学1年', '2024-04-01', 2024],
    ['次の学年', '2018-04-01', '2025-04-01', '小学2年', '2024-04-01', 2025],
    ['生まれた日', '2026-04-01', '2026-04-01', '就学前', '2032-04-01', 2026],
  ])('%s', (_, birth, on, grade, startsSchool, year) => {
    const finding = { grade, startsSchool, schoolYear: year }
    expect(rule(birth, on)).toMatchObject({
      finding,
      because: [
        `満6歳に達した日の翌日以後の最初の4月1日が ${startsSchool} であるため`,
        `${on} が${year}年度であるため`,
      ],
      citation: { law: '学校教育法', article: '第17条' },
      unconfirmed: [],
    })
    expect(schoolYear.words(finding)).toBe(`${year}年度は${grade}（小学校に入る日 ${startsSchool}）`)
  })

  const all = '小学1年 小学2年 小学3年 小学4年 小学5年 小学6年 中学1年 中学2年 中学3年'.split(' ')
  const upper = ['高校1年の年齢', '高校2年の年齢', '高校3年の年齢']
  test.each([...all, ...upper, null].map((grade, years) => [2024 + years, grade] as const))(
    '%i年度は %s',
    (year, grade) => {
      expect(rule('2018-04-01', `${year}-04-01`)).toMatchObject({ finding: { grade } })
      expect(rule('2018-04-01', `${year + 1}-03-31`)).toMatchObject({ finding: { grade } })
    },
  )

  test('高校を終える年齢の後', () => {
    const finding = { grade: null, startsSchool: '2024-04-01', schoolYear: 2036 }
    expect(schoolYear.words(finding)).toBe('2036年度は高校を終える年齢の後（小学校に入る日 2024-04-01）')
  })

  test.each([
    ['2026-04-01', []],
    ['2026-04-02', [{ field: 'birth', expected: '2026-04-01 までの日を入れてください' }]],
  ])('%s 生まれの食いちがい', (birth, found) => {
    const when = { on: day('2026-04-01'), in: '北区' }
    expect(schoolYear.mismatches?.({ birth: day(birth) }, when)).toEqual(found)
  })

  test('制度の始まる前は問わない', () => expect(rule('2005-04-01', '2012-03-31').silent).toBe(true))
})

test('見出しと事実の形', () => {
  const { id, title, chapter, day: asked, facts, wordings } = schoolYear
  expect([id, title, chapter, asked]).toEqual(['school-year', '学年', '日付と番号', '学年を問う日'])
  expect(wordings.map(({ from, until }) => [String(from), until?.toString() ?? null])).toEqual([
    ['2012-04-01', null],
  ])
  expect(factsSchema(facts).properties).toMatchObject({ birth: { title: '生年月日' } })
})
