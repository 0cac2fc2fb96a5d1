import { describe, expect, test } from 'vitest'
import type { Fact } from '../case/fact.ts'
import type { By } from '../case/move.ts'
import { applied, facts, fileOf, ids } from '../case/sample-facts.ts'
import type { SeenCase } from '../case/seen-case.ts'
import { callMeeting } from './call-meeting.ts'
import type { MeetingCall } from './meeting-call.ts'
import { expectedFrom } from './queries.ts'

const by: By = {
  actor: {
    account: '',
    municipality: '',
    name: '見本 相談',
    role: '相談支援専門員',
    organisation: ids.office,
    person: null,
  },
  municipality: {} as By['municipality'],
  today: '2026-05-01',
  newId: () => ids.document,
}
const { requested, contracted, started, notified, submitted, coordinated, granted, provided, met } = facts
const history: readonly Fact[] = [
  ...[
    applied(),
    requested,
    facts.asked,
    contracted,
    started,
    notified,
    submitted,
    coordinated,
    granted,
    provided,
  ],
]
const call: MeetingCall = {
  ...{ meets: '2026-05-10', from: '10:00', place: '見本さんの家', about: null },
  invited: [
    { name: '見本 花子', belongsTo: '本人' },
    { name: null, belongsTo: '見本デイ' },
    { name: '見本 相談', belongsTo: '青葉' },
  ],
}

describe('担当者会議の呼びかけ', () => {
  test('呼びかけると日が残り、開くと終わる', () => {
    const outcome = callMeeting(fileOf(...history), by, call)
    if (!outcome.done) throw new Error(outcome.because)
    expect(outcome.documents).toMatchObject([{ kind: 'service-meeting-call', content: call }])
    const called = fileOf(...history, ...outcome.facts)
    expect(called.meeting).toEqual({ meets: '2026-05-10', document: ids.document })
    expect(fileOf(...history, ...outcome.facts, met).meeting).toBeNull()
  })
  test.each([
    ['過ぎた日', { ...call, meets: '2026-04-30' }, by, history, '今日より前の日'],
    [
      '事業者',
      call,
      { ...by, actor: { ...by.actor, role: '事業者職員', organisation: ids.provider } },
      history,
      'ほかの人の番',
    ],
    ['決定の前', call, by, history.slice(0, 8), '先に済んでいなければ'],
  ] as [string, MeetingCall, By, readonly Fact[], string][])('断る：%s', (_, what, who, past, because) => {
    expect(callMeeting(fileOf(...past), who, what)).toMatchObject({
      done: false,
      because: expect.stringContaining(because),
    })
  })
  test('呼んだ人が、記録の出席者にそのまま入る', () => {
    const seen = {
      ...{ file: fileOf(...history), actor: by.actor, person: { name: '見本 花子', guardian: null } },
    } as unknown as SeenCase
    const names = { office: '青葉', providers: ['見本デイ'] }
    expect(expectedFrom(call, seen, names)).toEqual([
      { name: '見本 花子', belongsTo: '本人', profession: null },
      { name: '', belongsTo: '見本デイ', profession: null },
      { name: '見本 相談', belongsTo: '青葉', profession: '相談支援専門員' },
    ])
    expect(expectedFrom(null, seen, names)).toHaveLength(3)
  })
})
