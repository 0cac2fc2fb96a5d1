import type { CityRegister, HolderOfPeriods, KnownPeriod } from '../../city/register-file/period-register.ts'
import type { KnownPerson } from '../../city/register-file/person-register.ts'
import type { PersonWords } from '../../city/register-file/read-persons.ts'
import { disabilityKinds } from '../registers/disability-kinds.ts'
import { districtList } from '../registers/district-list.ts'
import { languages } from '../registers/languages.ts'
import type { ImportAt } from './import-at.ts'

type Here = Pick<ImportAt, 'tx' | 'municipality'>

/** What may be chosen of a person; a district that stands in the register may stand in a file. */
export const personWords = async ({ tx, municipality }: Here): Promise<PersonWords> => {
  const rows = await tx
    .selectFrom('person')
    .where('municipality', '=', municipality.number)
    .where('district', 'is not', null)
    .select('district')
    .distinct()
    .execute()
  const own = await districtList(tx, municipality.number)
  const districts = own.length === 0 ? [] : [...own, ...rows.flatMap(({ district }) => district ?? [])]
  return { disabilities: disabilityKinds, languages, districts: [...new Set(districts)] }
}

/** Everybody of the municipality, with the guardian. */
export const knownPersons = async ({ tx, municipality }: Here): Promise<readonly KnownPerson[]> => {
  const rows = await tx
    .selectFrom('person as p')
    .leftJoin('person as g', (join) =>
      join.onRef('g.municipality', '=', 'p.municipality').onRef('g.id', '=', 'p.guardian'),
    )
    .where('p.municipality', '=', municipality.number)
    .select(['p.id', 'p.version', 'p.certificate_number as certificate', 'p.name', 'p.kana'])
    .select(['p.birth_date as birthDate', 'p.address', 'p.telephone', 'p.disabilities'])
    .select(['p.main_disability as mainDisability', 'p.district', 'p.language'])
    .select(['g.id as gId', 'g.name as gName', 'g.kana as gKana', 'g.birth_date as gBirth'])
    .select('p.guardian_relation as relation')
    .orderBy('p.id')
    .execute()
  return rows.map(({ gId, gName, gKana, gBirth, relation, ...person }) => ({
    ...person,
    guardian: gId && {
      ...{ id: gId, name: gName ?? '', kana: gKana ?? '', birthDate: gBirth ?? '', relation: relation ?? '' },
    },
  })) as readonly KnownPerson[]
}

/** Everybody who has a certificate, their periods, and the planning offices. */
export const cityRegister = async ({ tx, municipality }: Here): Promise<CityRegister> => {
  const { number } = municipality
  const persons = await tx
    .selectFrom('person')
    .where('municipality', '=', number)
    .where('certificate_number', 'is not', null)
    .select(['id', 'certificate_number as certificate', 'birth_date', 'district'])
    .select(['main_disability', 'disabilities'])
    .execute()
  const periods = await tx
    .selectFrom('grant_period')
    .where('municipality', '=', number)
    .select(['id', 'person', 'case_id', 'decided_on as decidedOn', 'starts', 'ends', 'moved_to as movedTo'])
    .select(['cut_on as cutOn', 'services', 'amounts', 'target', 'plan', 'self_plan_reason as reason'])
    .select(['office', 'subject', 'next_subject as nextSubject', 'category_until as categoryUntil'])
    .select(['applied_on as appliedOn', 'due_months as due'])
    .execute()
  const offices = await tx
    .selectFrom('organisation')
    .where('municipality', '=', number)
    .where('kind', 'in', ['相談支援事業所', '支援センター'])
    .select(['id', 'number', 'kind'])
    .execute()
  // The last of one number counts: an office before a centre.
  const centresFirst = offices.toSorted(
    (one, other) => Number(one.kind !== '支援センター') - Number(other.kind !== '支援センター'),
  )
  return {
    persons: new Map(
      persons.map((one): [string, HolderOfPeriods] => [
        one.certificate ?? '',
        {
          ...{ id: one.id, birthDate: one.birth_date, district: one.district },
          disability: one.main_disability ?? one.disabilities[0] ?? null,
        },
      ]),
    ),
    periods: Map.groupBy(
      periods.map(({ case_id, ...one }) => ({
        ...one,
        isOfCase: case_id !== null,
      })) as readonly KnownPeriod[],
      ({ person }) => person,
    ),
    offices: new Map(centresFirst.map((one) => [one.number, one.id])),
  }
}
