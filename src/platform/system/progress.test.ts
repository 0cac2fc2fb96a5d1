import { expect, test } from 'vitest'
import { progressOf } from './progress.ts'

const run = (isTTY: boolean) => {
  const lines: string[] = []
  let time = 0
  const progress = progressOf(
    { what: '読み込み', total: 12_400 },
    { isTTY, write: (text) => lines.push(text) },
    () => time,
  )
  for (const [at, done] of [
    [500, 400],
    [1000, 3100],
    [1500, 4000],
    [2000, 6200],
  ] as const) {
    time = at
    progress.at(done)
  }
  progress.end()
  return lines
}

test('一秒に一度、終わった数と残りの見積もりを言う', () => {
  expect(run(false)).toEqual([
    '読み込み 3,100／12,400（25％）　あと約3秒\n',
    '読み込み 6,200／12,400（50％）　あと約2秒\n',
  ])
  expect(run(true).at(-1)).toBe('\r\u001B[K')
})
