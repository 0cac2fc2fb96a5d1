import { expect, test } from 'vitest'
import { levelCommand } from './level-command.ts'
import { levelWords } from './level-words.ts'

test('年度と市町村のほかは、言わなくてよい', () => {
  expect(levelWords(['--in', '京都市', '--year', '2026', '--format', 'json'])).toEqual({
    ...{ year: 2026, place: '京都市', on: null, lead: null, most: 5, officeMost: null },
    ...{ birth: null, moves: false, format: 'json' },
  })
  const all =
    '--in 北区 --year 2027 --on 2026-12-01 --lead 3 --most 2 --office-most 6 --birth-month before --moves'
  expect(levelWords(all.split(' '))).toEqual({
    ...{ year: 2027, place: '北区', on: '2026-12-01', lead: 3, most: 2, officeMost: 6 },
    ...{ birth: '誕生月の前の月の末日', moves: true, format: 'text' },
  })
})

test.each([
  ['', '--in で'],
  ['--in 北区', '--year で'],
  ['--in 北区 --year 26', '--year で'],
  ['--in 北区 --year 2026 --on 2026-13-01', '--on は'],
  ['--in 北区 --year 2026 --most 0', '--most は、1から11か月'],
  ['--in 北区 --year 2026 --most 12', '--most は'],
  ['--in 北区 --year 2026 --lead -1', '--lead'],
  ['--in 北区 --year 2026 --office-most 0', '--office-most は'],
  ['--in 北区 --year 2026 --birth-month 4', '--birth-month は'],
  ['--in 北区 --year 2026 --format csv', '--format は'],
  ['--in 北区 --year 2026 --district 北', '--district という指定はありません'],
])('断る：%s', async (typed, says) => {
  const told: string[] = []
  const ends = { say: () => {}, complain: (text: string) => told.push(text), now: () => 0 }
  expect(await levelCommand(typed === '' ? [] : typed.split(' '), {}, ends)).toBe(2)
  expect(told.join()).toContain(says)
})
