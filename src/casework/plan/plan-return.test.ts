import { describe, expect, test } from 'vitest'
import { samplePlan } from '../../plan/content/sample-plan.ts'
import type { Fact } from '../case/fact.ts'
import type { By } from '../case/move.ts'
import { applied, facts, fileOf, ids } from '../case/sample-facts.ts'
import { markMended } from './mark-mended.ts'
import { openPlaces, type PlanReturn, placeName, placesOf } from './plan-return.ts'
import { restoreVersion } from './restore-version.ts'
import { returnPlanDraft } from './return-plan-draft.ts'
import { sectionIds } from './sections.ts'

const by = (role: By['actor']['role'], organisation: string | null): By => ({
  actor: { account: '', municipality: '', name: '見本', role, organisation, person: null },
  municipality: {} as By['municipality'],
  today: '2026-04-23',
  newId: () => ids.paper,
})
const planner = by('相談支援専門員', ids.office)
const { requested, contracted, started, notified, submitted } = facts
const handedIn: readonly Fact[] = [applied(), requested, contracted, started, notified, submitted]
const returned: readonly Fact[] = [
  ...handedIn,
  { type: 'plan-draft-returned', on: '2026-04-23', document: ids.paper },
]
const places = [
  { section: 'week', issue: null, reason: '土曜も' },
  { section: 'needs', issue: '買い物に行きたい', reason: '量を月で' },
] as const
const content: PlanReturn = { reason: '二つ直す', places }
const written = { id: ids.paper, version: 1, content }

describe('場所ごとのわけ', () => {
  test('節と、課題の一つずつに書ける', () => {
    const labels = placesOf(samplePlan).map(({ label }) => label)
    expect(labels).toHaveLength(sectionIds.length + samplePlan.needs.length)
    expect(labels).toContain('課題と支援：課題1「買い物に行きたい」')
    expect(places.map(placeName)).toEqual(['週間計画', '課題と支援：「買い物に行きたい」'])
  })
  test('差し戻すと、わけと場所が一つの文書になる', () => {
    const outcome = returnPlanDraft(fileOf(...handedIn), by('窓口', null), { reason: '二つ直す', places })
    expect(outcome).toMatchObject({ done: true, documents: [{ kind: 'plan-draft-return', content }] })
  })
  test('直した印は、わけの新しい版になる', () => {
    const outcome = markMended(fileOf(...returned), planner, { written, mended: ['1'] })
    if (!outcome.done) throw new Error(outcome.because)
    expect(outcome.documents).toMatchObject([
      { id: ids.paper, base: 1, content: { ...content, mended: ['1'] } },
    ])
    expect(openPlaces({ ...content, mended: ['1'] })).toEqual([places[0]])
  })
  test.each([
    ['窓口', by('窓口', null), returned, 'ほかの人が書いています'],
    ['出し直した後', planner, [...returned, submitted], '提出ずみ'],
    ['別の差戻し', planner, [...handedIn, facts.returned], 'もう済んでいます'],
  ] as [string, By, readonly Fact[], string][])('印をつけられない：%s', (_, who, history, because) => {
    expect(markMended(fileOf(...history), who, { written, mended: [] })).toMatchObject({
      done: false,
      because: expect.stringContaining(because),
    })
  })
})

describe('この版に戻す', () => {
  const consent = {
    madeOn: '',
    explainedOn: '',
    consentedOn: '',
    consentBy: '',
    means: '署名',
    deliveredOn: '',
  } as const
  const old = { ...samplePlan, consent, saves: { wishes: 1 } }
  const restoring = { stage: '案', document: ids.document, base: 7, content: old } as const
  test('同意のない新しい版になり、どの節も新しく保存されたことになる', () => {
    const outcome = restoreVersion(fileOf(...returned), planner, restoring)
    if (!outcome.done) throw new Error(outcome.because)
    const saves = Object.fromEntries(sectionIds.map((id) => [id, 8]))
    expect(outcome.facts).toEqual([])
    expect(outcome.documents).toEqual([
      { id: ids.document, base: 7, kind: 'plan-draft', content: { ...samplePlan, saves } },
    ])
  })
  test('提出した計画案は、戻せない', () => {
    expect(restoreVersion(fileOf(...handedIn), planner, restoring)).toMatchObject({ done: false })
  })
})
