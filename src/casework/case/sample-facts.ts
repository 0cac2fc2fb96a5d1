import type { Fact, FactOf } from './fact.ts'
import { type CaseFile, emptyCase } from './file.ts'
import { replay } from './fold.ts'

/** Generated ids for the tests of the moves: one case, its person, an office and a provider. */
export const ids = {
  case: '00000000-0000-4000-8000-000000000100',
  person: '00000000-0000-4000-8000-000000000200',
  office: '00000000-0000-4000-8000-000000000300',
  provider: '00000000-0000-4000-8000-000000000400',
  document: '00000000-0000-4000-8000-000000000500',
  paper: '00000000-0000-4000-8000-000000000600',
} as const

const ground = { title: '試験', source: '試験法1条', unconfirmed: false }

export const applied = (more: Partial<FactOf<'application-registered'>> = {}): Fact => ({
  type: 'application-registered',
  on: '2026-04-01',
  kind: '新規',
  target: '障害者',
  services: ['22'],
  needsCategory: true,
  careManagement: 'なし',
  draftNeed: '求める',
  ground,
  previous: null,
  guardian: null,
  ...more,
})

/** One fact of each step, in the order of the flow. */
export const facts = {
  requested: { type: 'plan-draft-requested', on: '2026-04-03', basis: [], paper: ids.paper },
  asked: { type: 'office-asked', on: '2026-04-05', office: ids.office },
  contracted: { type: 'office-contracted', on: '2026-04-06', office: ids.office },
  selfPlan: { type: 'self-plan-chosen', on: '2026-04-06', reason: '本人の希望' },
  started: { type: 'plan-draft-started', on: '2026-04-07', document: ids.document },
  surveyed: { type: 'survey-recorded', on: '2026-04-08', document: ids.document },
  judged: {
    type: 'category-judged',
    on: '2026-04-20',
    category: '区分4',
    from: '2026-05-01',
    until: '2029-04-30',
    document: ids.document,
  },
  notified: { type: 'category-notified', on: '2026-04-21', paper: ids.paper },
  submitted: {
    type: 'plan-draft-submitted',
    on: '2026-04-22',
    document: ids.document,
    version: 1,
    paper: ids.paper,
  },
  returned: { type: 'plan-draft-returned', on: '2026-04-23', document: ids.document },
  coordinated: { type: 'coordination-held', on: '2026-04-24', finding: '支給が適当', document: ids.document },
  granted: {
    type: 'grant-decided',
    on: '2026-04-25',
    services: [{ code: '22', amount: 20, unit: '日/月', from: '2026-05-01', until: '2027-04-30' }],
    monitoring: { every: 6, from: '2026-05', until: '2027-04', months: ['2026-10', '2027-04'] },
    notice: ids.paper,
    certificate: ids.paper,
  },
  endMoved: {
    ...{ type: 'grant-end-moved', on: '2026-05-20', way: '早めた', proposal: ids.document },
    ...{ decided: '2027-04-30', codes: ['22'], end: '2026-12-31' },
    ...{ months: ['2026-06', '2026-12'], agreedOn: '2026-05-10' },
  },
  named: { type: 'provider-named', on: '2026-04-26', provider: ids.provider, service: '22' },
  provided: {
    type: 'provider-contracted',
    on: '2026-04-27',
    provider: ids.provider,
    service: '22',
    amount: 20,
    unit: '日/月',
  },
  begun: { type: 'service-begun', on: '2026-05-01', provider: ids.provider, service: '22' },
  met: { type: 'service-meeting-held', on: '2026-05-10', document: ids.document, paper: ids.paper },
  planned: { type: 'plan-submitted', on: '2026-05-12', document: ids.document, version: 1, paper: ids.paper },
  monitored: {
    type: 'monitoring-done',
    on: '2026-10-15',
    month: '2026-10',
    finding: '継続',
    document: ids.document,
    paper: ids.paper,
  },
} as const satisfies Record<string, Fact>

export const fileOf = (...history: readonly Fact[]): CaseFile =>
  replay(emptyCase(ids.case, ids.person, '0000000000'), history)
