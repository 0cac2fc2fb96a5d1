import type { Day, Fact, FactOf, FactType } from './fact.ts'
import type { CaseFile, ProviderLine } from './file.ts'
import { foldMovedEnd } from './fold-moved-end.ts'
import { onCourse } from './self-plan-course.ts'

/**
 * The state of a case after one more fact. Total: every fact on every state gives a state, so that a file
 * can always be read, whatever order history had.
 */
export const fold = (file: CaseFile, fact: Fact): CaseFile => {
  const change = changes[fact.type] as (file: CaseFile, fact: Fact) => Partial<CaseFile>
  return { ...file, ...change(file, fact), version: file.version + 1 }
}

export const replay = (empty: CaseFile, facts: readonly Fact[]): CaseFile => facts.reduce(fold, empty)

type Changes = { [T in FactType]: (file: CaseFile, fact: FactOf<T>) => Partial<CaseFile> }

const did = (file: CaseFile, step: number, on: Day) => ({ done: { ...file.done, [step]: on } })

const withoutStep = (done: CaseFile['done'], step: number): CaseFile['done'] =>
  Object.fromEntries(Object.entries(done).filter(([number]) => Number(number) !== step))

const withLine = (
  file: CaseFile,
  fact: { provider: string; service: string; on: Day },
  change: (line: ProviderLine) => ProviderLine,
): readonly ProviderLine[] => {
  const same = (line: ProviderLine) => line.provider === fact.provider && line.service === fact.service
  const lines = file.providers.some(same)
    ? file.providers
    : [
        ...file.providers,
        { provider: fact.provider, service: fact.service, named: fact.on, contracted: null, begun: null },
      ]
  return lines.map((line) => (same(line) ? change(line) : line))
}

const changes: Changes = {
  'application-registered': (file, fact) => ({
    application: fact,
    guardian: fact.guardian === null ? null : { id: fact.guardian, on: fact.on },
    ...did(file, 1, fact.on),
  }),
  'application-withdrawn': (_, fact) => ({ closed: { on: fact.on, why: '取下げ' } }),
  'guardian-changed': (_, fact) => ({
    guardian: fact.guardian === null ? null : { id: fact.guardian, on: fact.on },
  }),
  'plan-draft-requested': (file, fact) => did(file, 2, fact.on),
  'plan-draft-waived': () => ({ waived: true }),
  'office-asked': (_, fact) => ({ author: '相談支援事業所', asked: { office: fact.office, on: fact.on } }),
  'office-refused': (file, fact) => ({
    author: null,
    asked: null,
    refusals: [...file.refusals, { office: fact.office, on: fact.on, reason: fact.reason }],
  }),
  'office-contracted': (file, fact) => ({
    author: '相談支援事業所',
    asked: null,
    office: { id: fact.office, on: fact.on },
    // What a person began to write by themselves stays a document; the office writes a draft of its own.
    draft: null,
    selfPlan: null,
    done: { ...withoutStep(withoutStep(file.done, 4), 8), 3: fact.on },
  }),
  'self-plan-chosen': (file, { reason }) => ({
    author: 'セルフプラン',
    asked: null,
    ...onCourse(file, { reason }),
  }),
  'self-plan-explained': (file, { on, by, way }) => onCourse(file, { explained: { on, by, way } }),
  'self-plan-helper-asked': (file, { on, provider }) => onCourse(file, { helper: { on, provider } }),
  'self-plan-front-submitted': (file, { on, document, version, paper }) =>
    onCourse(file, { front: { on, document, version, paper } }),
  'self-plan-copy-wished': (file, { on }) => onCourse(file, { copyWished: on }),
  'plan-draft-started': (file, fact) => ({
    draft: { document: fact.document, submitted: null, returned: null },
    ...did(file, 4, fact.on),
  }),
  'survey-recorded': (file, fact) => did(file, 5, fact.on),
  'category-judged': (file, fact) => ({
    category: { category: fact.category, from: fact.from, until: fact.until },
    ...did(file, 6, fact.on),
  }),
  'category-notified': (file, fact) => did(file, 7, fact.on),
  'plan-draft-submitted': (file, fact) => ({
    draft: {
      document: fact.document,
      submitted: { version: fact.version, paper: fact.paper },
      returned: null,
    },
    ...did(file, 8, fact.on),
  }),
  'plan-draft-returned': (file, fact) => ({
    draft: file.draft && {
      ...file.draft,
      submitted: null,
      returned: { document: fact.document, on: fact.on },
    },
    done: withoutStep(file.done, 8),
    // What was given back is mended by those who wrote it: the front is theirs again.
    ...(file.selfPlan ? onCourse(file, { front: null }) : {}),
  }),
  'coordination-held': (file, fact) => ({ coordination: fact.finding, ...did(file, 9, fact.on) }),
  'grant-decided': (file, fact) => ({ grant: fact, movedEnd: null, ...did(file, 10, fact.on) }),
  'grant-end-moved': foldMovedEnd,
  'grant-refused': (file, fact) => ({
    refused: true,
    closed: { on: fact.on, why: '却下' },
    ...did(file, 10, fact.on),
  }),
  'provider-named': (file, fact) => ({ providers: withLine(file, fact, (line) => line) }),
  'provider-contracted': (file, fact) => ({
    providers: withLine(file, fact, (line) => ({
      ...line,
      contracted: { on: fact.on, amount: fact.amount, unit: fact.unit },
    })),
    ...did(file, 11, fact.on),
  }),
  'service-begun': (file, fact) => ({
    providers: withLine(file, fact, (line) => ({ ...line, begun: fact.on })),
    ...did(file, 12, fact.on),
  }),
  'service-meeting-called': (_, { meets, document }) => ({ meeting: { meets, document } }),
  'service-meeting-held': (file, fact) => ({ meeting: null, ...did(file, 13, fact.on) }),
  'plan-started': (_, fact) => ({ plan: { document: fact.document, submitted: null } }),
  'plan-submitted': (file, fact) => ({
    plan: { document: fact.document, submitted: { version: fact.version, paper: fact.paper } },
    ...did(file, 14, fact.on),
  }),
  'plan-delivered': (file, { on, stage, version = null, to, means }) => ({
    delivered: [...file.delivered, { on, stage, version, to, means }],
  }),
  'individual-plan-kept': (file, { provider, document }) => ({
    individualPlans: [
      ...file.individualPlans.filter((kept) => kept.provider !== provider),
      { provider, document },
    ],
  }),
  'monitoring-done': (file, fact) => ({
    monitored: [...file.monitored, { month: fact.month, on: fact.on, finding: fact.finding }],
    ...(fact.finding === '終了' ? { closed: { on: fact.on, why: '終了' as const } } : {}),
    ...did(file, 15, fact.on),
  }),
  'centre-called': (_, fact) => ({ centre: fact.centre }),
  'follow-up-opened': (_, fact) => ({ followUp: fact.next }),
  'case-superseded': (_, fact) => ({ closed: { on: fact.on, why: '引継ぎ' } }),
  'follow-up-ended': () => ({ followUp: null }),
  'due-date-set': (file, { on, step, until, ground, counted }) => ({
    due: {
      ...file.due,
      [step]: { until, source: ground.source, ...(counted ? { counted: { ...counted, from: on } } : {}) },
    },
  }),
  'notice-queued': (file, fact) => ({ notices: [...file.notices, { to: fact.to, about: fact.about }] }),
}
