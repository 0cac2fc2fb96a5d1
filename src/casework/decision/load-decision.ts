import type { At } from '../case/at.ts'
import { guardianOf } from '../case/guardian-of.ts'
import { newestOfKind } from '../case/newest-of-kind.ts'
import type { SeenCase } from '../case/seen-case.ts'
import { deskList } from '../registers/desk-list.ts'
import { organisationName } from '../registers/organisation-names.ts'
import { grantFactsOf } from './grant-facts.ts'
import { proposeGrant } from './propose-grant.ts'
import { hasMonitoring, proposeInterval } from './propose-interval.ts'
import { certifiedPersons, previousGrant, proposedCertificateNumber, submittedDraft } from './queries.ts'

/** Everything the official looks at when deciding, and what is proposed. */
export const loadDecision = async (at: At, seen: SeenCase) => {
  const { file, person } = seen
  const facts = grantFactsOf(at, { seen, previous: await previousGrant(at, file.application?.previous) })
  const when = { today: at.today, municipality: at.municipality.name }
  const freeNumber = await proposedCertificateNumber(at)
  return {
    today: at.today,
    facts,
    monitored: hasMonitoring(file),
    desks: await deskList(at.tx, at.municipality.number),
    proposed: proposeGrant(facts),
    interval: proposeInterval(file, { ...when, birthDate: person.birthDate }),
    draft: await submittedDraft(at, file),
    meeting: await newestOfKind<{ points: string; reasons: string }>(
      at.tx,
      at.municipality.number,
      file.id,
      'coordination',
    ),
    office: await organisationName(at, file.office?.id),
    persons: await certifiedPersons(at, person.id, guardianOf({ file, person })?.id),
    freeNumber,
    proposedNumber: person.certificateNumber ?? freeNumber,
  }
}

export type Decision = Awaited<ReturnType<typeof loadDecision>> & { readonly seen: SeenCase }
