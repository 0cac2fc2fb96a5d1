import { expect, test } from 'vitest'
import { emptyCase } from '../case/file.ts'
import { replay } from '../case/fold.ts'
import type { Actor, Role } from '../registers/actor.ts'
import { mayReadPlan } from './may-read-plan.ts'

const file = replay(emptyCase('case', 'person', '1'), [
  { type: 'office-contracted', on: '2026-04-05', office: 'office' },
])
const actor = (role: Role, organisation: string | null = null): Actor => ({
  ...{ account: 'a', municipality: '131177', name: '', person: null },
  role,
  organisation,
})

test.each([
  ['本人', actor('本人'), true, true],
  ['家族', actor('家族'), true, true],
  ['窓口', actor('窓口'), true, true],
  ['契約した事業所', actor('相談支援専門員', 'office'), true, true],
  ['頼まれただけの事業所', actor('相談支援専門員', 'other'), false, false],
  ['センター', actor('支援センター職員', 'centre'), false, true],
  ['事業者', actor('事業者職員', 'helper'), false, false],
])('%s', (_, who, plan, selfPlan) => {
  expect([mayReadPlan(who, file, '案'), mayReadPlan(who, file, 'セルフプラン')]).toEqual([plan, selfPlan])
})
