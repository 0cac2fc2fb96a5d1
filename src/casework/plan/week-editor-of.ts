import type { Offer, WeekEditorData } from '../../plan/balance/week-editor-data.ts'
import type { At } from '../case/at.ts'
import type { SeenCase } from '../case/seen-case.ts'
import { serviceNames } from '../case/service-names.ts'
import { weekBalanceData } from '../case/week-balance-data.ts'
import type { PlanInHand } from './load-plan.ts'
import type { Section } from './sections.ts'

type Of = {
  readonly seen: SeenCase
  readonly section: Section
  readonly plan: PlanInHand
  readonly at: At
}

/** What the week editor is told on the page of a section; null where the section holds no week. */
export const weekEditorOf = ({ seen, section, plan, at }: Of): WeekEditorData | null => {
  if (section.id !== 'week' && section.id !== 'now') return null
  const { content, sources } = plan
  const before = sources.find(({ content: { week } }) => (week?.length ?? 0) > 0)?.content.week
  const isPlan = section.id === 'week'
  return {
    name: 'week',
    title: isPlan ? '一週間の計画' : 'いまの一週間',
    easy: false,
    offers: offersOf(seen, plan),
    previous: before ?? null,
    balance: isPlan ? weekBalanceData(seen, content, at) : null,
  }
}

/** The services of the needs with their words, then what is asked for or granted and not named there. */
const offersOf = ({ file, today }: SeenCase, { content }: PlanInHand): readonly Offer[] => {
  const named = content.needs.flatMap(({ kind, content: what, provider }): Offer[] =>
    kind ? [{ kind, content: what && what.length <= 60 ? what : null, provider: provider ?? null }] : [],
  )
  const codes = [
    ...(file.grant?.services.map(({ code }) => code) ?? []),
    ...(file.application?.services ?? []),
  ]
  const others = serviceNames([...new Set(codes)], today)
    .filter((name) => !named.some(({ kind }) => kind.startsWith(name)))
    .map((kind): Offer => ({ kind, content: null, provider: null }))
  const seen = new Map([...named, ...others].map((offer) => [JSON.stringify(offer), offer]))
  return [...seen.values()]
}
