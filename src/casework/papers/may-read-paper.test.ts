import { expect, test } from 'vitest'
import { emptyCase } from '../case/file.ts'
import { replay } from '../case/fold.ts'
import type { Actor, Role } from '../registers/actor.ts'
import { mayReadPaper } from './may-read-paper.ts'
import { shortCode } from './short-code.ts'

const file = replay(emptyCase('case', 'person', '1'), [
  { type: 'office-contracted', on: '2026-04-05', office: 'office' },
  { type: 'centre-called', on: '2026-04-05', centre: 'centre' },
  { type: 'provider-named', on: '2026-04-26', provider: 'provider', service: '22' },
  // Left over from before the contract; nobody becomes a reader of papers by helping.
  { type: 'self-plan-helper-asked', on: '2026-04-06', provider: 'helper' },
])
const actor = (role: Role, organisation: string | null = null): Actor => ({
  account: 'a',
  municipality: '131177',
  name: '',
  role,
  organisation,
  person: null,
})
const readers: readonly (readonly [string, Actor])[] = [
  ['窓口', actor('窓口')],
  ['係長', actor('係長')],
  ['本人', actor('本人')],
  ['家族', actor('家族')],
  ['契約した事業所', actor('相談支援専門員', 'office')],
  ['頼まれただけの事業所', actor('相談支援専門員', 'other')],
  ['事業者', actor('事業者職員', 'provider')],
  ['手伝うだけの事業者', actor('事業者職員', 'helper')],
  ['センター', actor('支援センター職員', 'centre')],
  ['呼ばれていないセンター', actor('支援センター職員', 'other')],
  ['管理者', actor('市町村管理者')],
]

test.each([
  [
    '計画案提出依頼書（本人の一回だけの番号がある）',
    'plan-draft-request',
    null,
    ['窓口', '係長', '本人', '家族'],
  ],
  ['区分認定通知', 'category-notice', null, ['窓口', '係長', '本人', '家族', '契約した事業所']],
  ['計画案', 'service-plan', '案', ['窓口', '係長', '本人', '家族', '契約した事業所']],
  ['計画', 'service-plan', '計画', ['窓口', '係長', '本人', '家族', '契約した事業所', '事業者']],
  ['セルフプラン', 'kyoto-self-plan', null, ['窓口', '係長', '本人', '家族', 'センター']],
  ['支給決定通知書', 'grant-notice', null, ['窓口', '係長', '本人', '家族']],
  ['受給者証', 'recipient-certificate', null, ['窓口', '係長', '本人', '家族', '事業者']],
  ['担当者会議の記録', 'meeting-record', null, ['窓口', '係長', '契約した事業所']],
  ['モニタリング報告書', 'monitoring-report', null, ['窓口', '係長', '本人', '家族', '契約した事業所']],
  ['表にない書類', 'something-new', null, ['窓口', '係長']],
])('%sを見てよい人', (_, form, stage, expected) => {
  expect(readers.filter(([, who]) => mayReadPaper(who, file, { form, stage })).map(([name]) => name)).toEqual(
    expected,
  )
})

test('確認の番号は四けたずつ', () => {
  expect(shortCode(`0123456789abcdef${'0'.repeat(48)}`)).toBe('0123 4567 89ab cdef')
})
