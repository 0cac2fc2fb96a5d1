import { flowOf } from './flow.ts'
import { networkOf } from './network.ts'
import type { Matching, MatchingAsked } from './propose-matching.ts'
import { type Help, whatWouldHelp } from './what-would-help.ts'

/**
 * その地区では、何があれば受けられるか
 *
 * As `whatWouldHelp`, counting only those of one district whom nobody takes: how many of them are taken if the new
 * room is used for them first. People of other districts may move to make way, and all of them stay taken.
 */
export const helpIn = (
  district: string,
  { seekers, takers, roomOfPlanner }: Pick<MatchingAsked, 'seekers' | 'takers' | 'roomOfPlanner'>,
  { pairs }: Pick<Matching, 'pairs'>,
): readonly Help[] => {
  const network = networkOf(seekers, takers)
  const [people, offices] = [
    new Map(seekers.map((one) => [one.id, one])),
    new Map(takers.map((one) => [one.id, one])),
  ]
  const dealt = pairs.flatMap((pair) => {
    const [seeker, taker] = [people.get(pair.seeker), offices.get(pair.taker)]
    return seeker && taker ? [{ seeker, taker }] : []
  })
  const flow = flowOf(network, dealt)
  const unmet = flow.unmet.map((left, need) => (network.needs[need]?.[0]?.district === district ? left : 0))
  return whatWouldHelp(network, { ...flow, unmet }, takers, roomOfPlanner)
}
