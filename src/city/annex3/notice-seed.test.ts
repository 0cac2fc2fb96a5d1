import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { noticeAnnex1, noticeAnnex3 } from '../kit/kyoto-2015.ts'
import type { Mix } from '../kit/renewal-part.ts'

/** The text of the notice; it lies beside the checkout where the project's sources are kept, and is no part of it. */
const path = join(import.meta.dirname, '../../../../shared/seeds/kyoto-notice-2015.txt')
const text = existsSync(path) ? readFileSync(path, 'utf8') : ''

const cells = (line: string) =>
  line
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
const numberOf = (cell: string) => Number(cell.replaceAll(',', ''))

describe.skipIf(text === '')('通知の本文と、持っている表が、欄ごとに等しい', () => {
  const third = text
    .slice(text.indexOf('(別紙3)'))
    .split(/\n(?=[123] )/)
    .slice(1)

  const rowNames: readonly (readonly [string, Mix])[] = [
    ['居住系サービス', '居住系'],
    ['日中活動系サービスのみ', '日中活動系のみ'],
    ['訪問系サービスのみ', '訪問系のみ'],
    ['短期入所のみ', '短期入所のみ'],
    ['日中活動系サービス＋訪問系サービス(+短期入所)', '日中活動系と訪問系'],
    ['日中活動系サービス＋短期入所', '日中活動系と短期入所'],
    ['訪問系サービス＋短期入所', '訪問系と短期入所'],
  ]

  test('別紙3は三つの表', () => {
    expect(third).toHaveLength(3)
    expect(noticeAnnex3.map(({ part }) => part)).toEqual(['身体・知的', '精神', '短期入所の児童'])
  })

  test.each([0, 1, 2])('別紙3の%d番目の表', (at) => {
    const lines = (third[at] ?? '').split('\n').filter((line) => line.startsWith('|'))
    /** The last thirteen cells are the twelve months and 計. */
    const row = (name: string) => {
      const found = lines.map(cells).filter((line) => line.at(-14) === name)
      expect(found, name).toHaveLength(1)
      return found[0]?.slice(-13).map(numberOf)
    }
    const withSum = (months: readonly number[]) => [...months, months.reduce((sum, one) => sum + one, 0)]
    const part = noticeAnnex3[at]
    if (!part) throw new Error('no part')
    expect(withSum(part.subjects)).toEqual(row('サービス等利用計画の対象者数①'))
    expect(withSum(part.arranged)).toEqual(row('指定特定相談支援事業所が調整できる対象者数②'))
    expect(withSum(part.unarranged)).toEqual(row('指定特定相談支援事業所が調整できない対象者数①－②'))
    const printed = rowNames.filter(([name]) => lines.some((line) => cells(line).at(-14) === name))
    expect(printed.map(([, mix]) => mix).toSorted()).toEqual(Object.keys(part.mixes).toSorted())
    for (const [name, mix] of printed) expect(withSum(part.mixes[mix] ?? []), name).toEqual(row(name))
    // Every row of numbers has been compared, and no other is there.
    expect(lines.filter((line) => /\d/.test(cells(line).at(-1) ?? ''))).toHaveLength(3 + printed.length)
  })

  test('別紙1', () => {
    const first = text.slice(text.indexOf('(別紙1)'), text.indexOf('(別紙2)')).split('\n')
    const row = (name: string) => {
      const found = first.map(cells).find(([head]) => head?.replaceAll(' ', '') === name)
      return found?.slice(1) ?? []
    }
    const numbers = (name: string) => row(name).map((cell) => numberOf(cell.replace(/(箇所|人).*$/, '')))
    expect(numbers('市内の指定特定相談支援事業所数')).toEqual(noticeAnnex1.map(({ offices }) => offices))
    expect(numbers('障害福祉サービス等の利用者数')).toEqual(noticeAnnex1.map(({ users }) => users))
    const subjects = row('計画相談支援の対象者数').map((cell) =>
      cell === '(経過措置)' ? null : numberOf(cell.replace('人', '')),
    )
    expect(subjects).toEqual(noticeAnnex1.map((year) => year.subjects))
    expect(numbers('介護保険のケアプラン等を含め計画が作成されているもの')).toEqual(
      noticeAnnex1.map(({ plans }) => plans),
    )
    expect(numbers('そのうちサービス等利用計画')).toEqual(
      noticeAnnex1.map(({ servicePlans }) => servicePlans),
    )
  })
})
