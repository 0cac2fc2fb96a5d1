import { describe, expect, test } from 'vitest'
import type { Fact } from './fact.ts'
import { applied, facts as f, fileOf, ids } from './sample-facts.ts'
import { steps } from './steps.ts'
import { turns, turnsOn } from './turns.ts'

const says = (...history: readonly Fact[]) =>
  turns(fileOf(...history)).map(
    ({ step, holder, since, until }) => `${step} ${holder} ${since}→${until ?? ''}`,
  )

const toGrant = [
  applied(),
  f.requested,
  f.contracted,
  f.started,
  f.surveyed,
  f.judged,
  f.notified,
  f.submitted,
  f.coordinated,
  f.granted,
]

describe('だれの番か', () => {
  test.each<[string, readonly Fact[], readonly string[]]>([
    ['申請のあとは、依頼と調査が窓口の番', [applied()], ['2 窓口 2026-04-01→', '5 窓口 2026-04-01→']],
    ['区分のいらない人には調査がない', [applied({ needsCategory: false })], ['2 窓口 2026-04-01→']],
    [
      '依頼のあとは本人が事業所を選ぶ',
      [applied({ needsCategory: false }), f.requested],
      ['3 本人 2026-04-03→'],
    ],
    [
      '頼まれた事業所が答える',
      [applied({ needsCategory: false }), f.requested, f.asked],
      ['3 相談支援事業所 2026-04-05→'],
    ],
    [
      '契約のあとは事業所が書く',
      [applied({ needsCategory: false }), f.requested, f.contracted],
      ['4 相談支援事業所 2026-04-06→'],
    ],
    [
      'セルフプランは本人が書く',
      [applied({ needsCategory: false }), f.requested, f.selfPlan],
      ['4 本人 2026-04-03→'],
    ],
    [
      '区分の通知までは計画案を出せない',
      [applied(), f.requested, f.contracted, f.started, f.surveyed, f.judged],
      ['7 窓口 2026-04-20→'],
    ],
    [
      '差し戻された計画案は、戻された日から書き手の番',
      [applied({ needsCategory: false }), f.requested, f.contracted, f.started, f.submitted, f.returned],
      ['8 相談支援事業所 2026-04-23→'],
    ],
    [
      '計画案なしの人は調整会議へ',
      [applied({ needsCategory: false, draftNeed: '求めない' })],
      ['9 窓口 2026-04-01→'],
    ],
    ['決定は係長の番', [...toGrant.slice(0, -1)], ['10 係長 2026-04-24→']],
    ['決定のあとは事業者選びと担当者会議', toGrant, ['11 本人 2026-04-25→', '13 相談支援事業所 2026-04-25→']],
    ['⑬は⑫の前でもよい', [...toGrant, f.met], ['11 本人 2026-04-25→', '14 相談支援事業所 2026-05-10→']],
    [
      'モニタリングは、その月の終わりまで',
      [...toGrant, f.named, f.provided, f.begun, f.met, f.planned],
      ['15 相談支援事業所 2026-10-01→2026-10-31'],
    ],
    [
      '計画の変更がいるとわかったら、窓口が申請を受け付ける',
      [...toGrant, f.named, f.provided, f.begun, f.met, f.planned, { ...f.monitored, finding: '変更が必要' }],
      ['15 相談支援事業所 2027-04-01→2027-04-30', '1 窓口 2026-10-15→'],
    ],
    [
      '却下のあとは、だれの番でもない',
      [applied(), { type: 'grant-refused', on: '2026-05-01', document: ids.document, notice: ids.paper }],
      [],
    ],
  ])('%s', (_, history, expected) => {
    expect(says(...history)).toEqual(expected)
  })

  test('セルフプランでは③⑬⑭⑮が生じない', () => {
    const file = fileOf(applied(), f.requested, f.selfPlan)
    expect(steps.filter((step) => step.absent(file) !== null).map(({ mark }) => mark)).toEqual([
      '③',
      '⑬',
      '⑭',
      '⑮',
    ])
  })

  test('更新を案内する日は、決定のときから分かっている', () => {
    const foreseen: Fact = {
      type: 'due-date-set',
      on: '2026-04-25',
      step: 1,
      until: '2027-01-30',
      ground: { title: '', source: '北区の定め', unconfirmed: false },
    }
    const file = fileOf(...toGrant, f.named, f.provided, f.begun, f.met, f.planned, foreseen)
    const renewal = ({ step }: { readonly step: number }) => step === 1
    expect(turnsOn(file, '2027-01-29').filter(renewal)).toEqual([])
    expect(turnsOn(file, '2027-01-30').filter(renewal)).toMatchObject([
      { holder: '窓口', since: '2027-01-30', until: '2027-04-30', source: '北区の定め' },
    ])
  })

  test('次の申請を受け付けても、モニタリングは続く。次の決定で終わる', () => {
    const opened: Fact = { type: 'follow-up-opened', on: '2026-09-01', kind: '変更', next: ids.document }
    const history = [...toGrant, f.named, f.provided, f.begun, f.met, f.planned, opened]
    expect(says(...history)).toEqual(['15 相談支援事業所 2026-10-01→2026-10-31'])
    expect(says(...history, { type: 'case-superseded', on: '2026-09-20', next: ids.document })).toEqual([])
  })

  test.each([
    ['差戻しより前に過ぎた期限は、直す期限ではない', '2026-04-19', null, '障害者総合支援法'],
    ['差戻しのときにまだ先の期限は、そのまま', '2026-04-30', '2026-04-30', '北区の定め'],
  ])('%s', (_, until, expected, source) => {
    const due: Fact = {
      ...{ type: 'due-date-set', on: '2026-04-03', step: 8, until },
      ground: { title: '', source: '北区の定め', unconfirmed: false },
    }
    const office = [applied({ needsCategory: false }), f.requested, due, f.contracted, f.started, f.submitted]
    const self = [applied({ needsCategory: false }), f.requested, due, f.selfPlan, f.started, f.submitted]
    const [turn] = turns(fileOf(...office, f.returned))
    expect(turn).toMatchObject({
      step: 8,
      since: '2026-04-23',
      until: expected,
      why: '差し戻された計画案を直す',
    })
    expect(turn?.source).toContain(source)
    expect(turns(fileOf(...self, f.returned))[0]?.why).toBe('市町村から返ってきたセルフプランを直す')
  })

  test('期限は事実から来る', () => {
    const due: Fact = {
      type: 'due-date-set',
      on: '2026-04-03',
      step: 3,
      until: '2026-05-03',
      ground: { title: '', source: '北区の定め', unconfirmed: false },
    }
    expect(says(applied({ needsCategory: false }), f.requested, due)).toEqual([
      '3 本人 2026-04-03→2026-05-03',
    ])
  })

  test('表の次の段階は、番号のある段階だけを指し、最初の段階からすべてに届く', () => {
    const reached = new Set<number>([1])
    for (const step of steps) if (reached.has(step.number)) for (const next of step.next) reached.add(next)
    expect([...reached].sort((a, b) => a - b)).toEqual(steps.map(({ number }) => number))
  })
})
