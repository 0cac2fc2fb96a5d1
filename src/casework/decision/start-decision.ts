import { words } from './decide.words.ts'
import type { Decision } from './load-decision.ts'

/** What the form holds at first: the proposals. The ceiling is for the official alone. */
export const startDecision = ({
  proposed,
  interval,
  draft,
  proposedNumber,
  desks,
  monitored,
  facts,
}: Decision) => {
  const law = interval === null || interval.silent ? null : interval.finding
  const standard = law?.later ?? law?.months ?? null
  const every = draft.every ?? standard
  return {
    services: proposed.map(({ code, amount, unit, from, until }) => ({ code, amount, unit, from, until })),
    ...(monitored && every !== null ? { every } : {}),
    fresh: monitored && law !== null && law.months !== null && law.later !== null && law.months < law.later,
    counted: facts.municipality.settings.firstMonths ?? null,
    ...(proposed[0] ? { ceilingFrom: proposed[0].from, ceilingUntil: proposed[0].until } : {}),
    meal: false,
    number: proposedNumber,
    reason: words.reasonDefault,
    ...(desks.length === 1 && desks[0] ? { desk: desks[0].id } : {}),
  }
}
