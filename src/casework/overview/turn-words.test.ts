import { describe, expect, test } from 'vitest'
import { deadlineSays } from '../case/deadline-says.ts'
import type { Turn } from '../case/turns.ts'
import { turnDays } from './turn-words.ts'

const turn = (step: Turn['step'], since: string, until: string | null) => ({ step, since, until })

describe('どの期限か', () => {
  test.each<[string, ReturnType<typeof turn>, string | null]>([
    ['段階そのものの期限は、言わなくても分かる', turn(8, '2026-10-01', '2026-10-12'), null],
    ['契約の期限は、計画案の提出期限', turn(3, '2026-10-01', '2026-10-12'), '計画案の提出期限'],
    [
      '番が来る前に過ぎた期限',
      turn(8, '2026-10-25', '2026-10-12'),
      '計画案の提出期限。番が来る前に過ぎました',
    ],
    ['番の来た日が期限なら、過ぎてはいない', turn(8, '2026-10-12', '2026-10-12'), null],
    ['定めのない期限', turn(9, '2026-10-01', null), null],
  ])('%s', (_, one, says) => expect(deadlineSays(one)).toBe(says))
})

test('始まる前の日までとは言わない', () => {
  const says = (one: ReturnType<typeof turn>) => turnDays(one, '2026-11-23', false)
  expect(says(turn(8, '2026-10-25', '2026-10-12'))).toBe(
    '令和8年10月25日から。期限は令和8年10月12日（42日すぎています）：計画案の提出期限。番が来る前に過ぎました',
  )
  expect(says(turn(8, '2026-10-25', '2026-12-01'))).toBe('令和8年10月25日から令和8年12月1日まで（あと8日）')
})
