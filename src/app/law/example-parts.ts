/** A whole question in plain data. */
export type Example = { on: string; in: string; facts: Record<string, unknown> }

export type ExampleParts = Readonly<Record<string, Partial<Example>>>

/** 例の手直し: by rule, what the first choice of every fact would contradict or leave meaningless. */
export const exampleParts: ExampleParts = {
  age: { on: '2026-04-01', facts: { birth: '2011-04-02' } },
  appeal: { facts: { prefecture: '京都府' } },
  'area-grade': { on: '2026-05-01', facts: { place: '京都市', given: null } },
  'category-validity': { on: '2026-05-01', facts: { start: '2026-05-01', months: 36 } },
  'certificate-text': { facts: { interval: 6, months: ['2026-08', '2027-02'] } },
  'check-digit': { facts: { kind: '市町村番号', number: '131177' } },
  'claim-limit': { on: '2026-05-01', facts: { month: '2024-05' } },
  'contracted-amount': { facts: { granted: 30, contracts: [{ amount: 20 }, { amount: 12 }] } },
  'day-ceiling': {
    on: '2026-05-01',
    facts: { service: '22', month: '2026-05', cityDays: null, averagedFrom: null, granted: 23 },
  },
  deadline: { facts: { from: '2026-04-25', length: 14, extraDaysOff: [] } },
  'business-day': { on: '2026-05-06', facts: { extraDaysOff: [] } },
  'discharge-addition': { facts: { times: 1, earlierTimes: 0, firstPlanAddition: false } },
  'fee-yen': { facts: { lines: [{ units: 2014, times: 1 }], yenTimes100: 1060 } },
  'first-plan-addition': { facts: { handoverBefore: false, dischargeAddition: false } },
  'fiscal-year': { on: '2026-05-01' },
  'forty-cases': { facts: { cases: 90, specialists: 2, assistants: 0, casesThisMonth: 90 } },
  'forty-cases-order': {
    on: '2024-05-31',
    facts: {
      second: 1,
      contracts: [
        { user: '0001', signedOn: '2024-04-01' },
        { user: '0002', signedOn: '2024-05-10' },
      ],
    },
  },
  'hospital-information-addition': { facts: { times: 1 } },
  'japanese-date': { on: '2026-05-01', facts: { typed: '平成32年4月1日' } },
  'longest-grant': { on: '2026-05-01', facts: { service: '22', start: '2026-05-01' } },
  'monitoring-interval': {
    on: '2026-05-01',
    facts: { isNew: false, services: ['22'], inFacility: false, needsIntensive: false },
  },
  'monitoring-months': { on: '2026-05-01', facts: { first: '2026-06', last: '2027-05', interval: 6 } },
  'municipality-number': { facts: { digits: '13117' } },
  'office-number': { facts: { number: '2631200017' } },
  'plan-draft-need': {
    on: '2026-05-01',
    facts: {
      useFrom: '2026-06-01',
      municipalityFindsNeeded: null,
      municipalProperServices: null,
      previousWithoutDraft: null,
    },
  },
  'plan-support-period': {
    on: '2026-05-01',
    facts: {
      planMonth: '2026-05',
      currentUntil: null,
      grants: [{ from: '2026-05-01', until: '2027-04-30' }],
    },
  },
  'provider-order': {
    on: '2026-05-01',
    facts: {
      difficult: false,
      contracts: [
        { provider: '2631200017', service: '22', amount: 20, unit: '日/月', hasPlanningOffice: true },
        { provider: '2631200025', service: '46', amount: 8, unit: '日/月', hasPlanningOffice: true },
      ],
    },
  },
  'school-year': { on: '2026-05-01', facts: { birth: '2019-06-01' } },
}
