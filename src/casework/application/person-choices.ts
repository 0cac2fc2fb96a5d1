import type { At } from '../case/at.ts'
import { districtList } from '../registers/district-list.ts'
import { planningOfficeNames } from '../registers/planning-office-names.ts'
import type { PersonChoices } from './person-fields.ts'
import type { PersonRecord } from './person-record.ts'

/** What can be chosen of a person. What stands in the register and is chosen no longer stays among it: a save keeps it. */
export const personChoices = async (at: At, person: PersonRecord | null): Promise<PersonChoices> => {
  const districts = await districtList(at.tx, at.municipality.number)
  const offices = await planningOfficeNames(at.tx, at.municipality.number)
  const { district, wishedOffice } = person ?? { district: null, wishedOffice: null }
  return {
    districts: district === null || districts.includes(district) ? districts : [...districts, district],
    offices:
      wishedOffice === null || offices.some(({ id }) => id === wishedOffice.id)
        ? offices
        : [...offices, wishedOffice],
  }
}
