import { expect, test } from 'vitest'
import { readRecurring } from '../../plan/week/read-recurring.ts'
import { calendarLacks } from './may-take-calendar.ts'

test.each([
  ['月 10:00〜11:00 生活介護', false, true],
  ['月（祝日は休み） 10:00〜11:00 生活介護', false, false],
  ['日・祝 10:00〜11:00 移動支援', false, false],
  ['月1回 2時間 通院', true, false],
  ['毎月1日 通院', false, false],
])('%s：日の決まらないこと %s、祝日の決まらないこと %s', (line, undated, holidays) => {
  const read = readRecurring(line)
  expect('item' in read && calendarLacks([read.item])).toEqual({ undated, holidays })
})
