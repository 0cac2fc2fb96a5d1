import type { CaseFile } from '../case/file.ts'
import { guardianOf } from '../case/guardian-of.ts'
import type { SeenCase } from '../case/seen-case.ts'
import type { Receiver } from './receivers.ts'

/** Everybody who may be given the plan: the person (or the guardian) first. */
export const whoIsGiven = (seen: SeenCase, others: readonly Receiver[]): readonly Receiver[] => {
  const guardian = guardianOf(seen)
  const { id, name } = guardian ?? seen.person
  const called = guardian ? `${name}（${guardian.relation}）` : `${name}（本人）`
  return [{ key: id, name: called, to: { holder: '本人', party: id } }, ...others]
}

/** The providers who take part in a plan that was handed in and have not been given it. */
export const notGiven = (file: CaseFile, given: readonly Receiver[]): readonly Receiver[] => {
  if (!file.plan?.submitted) return []
  const { version } = file.plan.submitted
  const there = new Set(
    file.delivered.flatMap(({ stage, version: given, to }) =>
      stage === '計画' && (given === null || given === version) ? [to.party] : [],
    ),
  )
  return given.filter(({ key, to }) => to.holder === 'サービス事業者' && !there.has(key))
}
