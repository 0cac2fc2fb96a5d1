import type { Mismatch } from '../kit/provision.ts'
import { isBefore } from '../texts/is-before.ts'
import { servicesMissingOn } from '../texts/service-fact.ts'
import { startBesideDecision } from '../texts/start-beside-decision.ts'
import { type GrantKind, groupHome, satelliteSince } from './grant-kinds.ts'

/** The first day of grants under this law. */
export const grantsSince = Temporal.PlainDate.from('2012-04-01')

type Facts = { service: string; kind: GrantKind; start: Temporal.PlainDate }

/** 支給決定の事実の食いちがい: a start out of reach is named alone. */
export function grantMismatches({ service, kind, start }: Facts, decided: Temporal.PlainDate): Mismatch[] {
  const outOfReach = startBesideDecision(start, grantsSince, decided)
  return outOfReach.length > 0
    ? outOfReach
    : [...servicesMissingOn('service', [service], start), ...kindMismatch(service, kind, start)]
}

/** The special kinds are those of 共同生活援助. */
function kindMismatch(service: string, kind: GrantKind, start: Temporal.PlainDate): Mismatch[] {
  if (kind !== 'ふつうの利用' && service !== groupHome)
    return [{ field: 'kind', expected: '共同生活援助のほかは「ふつうの利用」にしてください' }]
  return kind === 'サテライト型' && isBefore(start, satelliteSince)
    ? [
        {
          field: 'kind',
          expected: `サテライト型は ${satelliteSince} から始まる決定で選んでください（始まりの日は未確認）`,
        },
      ]
    : []
}
