import { isChildOn } from '../../law/calendar/is-child-on.ts'
import { groupHome } from '../../law/category-need/category-need.ts'
import { servicesMissingOn } from '../../law/texts/service-fact.ts'
import { servicesOn } from '../../law/texts/services-on.ts'
import type { Problem } from '../../ui/kit/field.ts'
import { writtenDays } from '../case/written-days.ts'
import { type ApplicationData, type ApplicationValues, servicesOf } from './application-fields.ts'
import { words } from './register-application.words.ts'

/** What the fields together must fulfil. */
export const applicationProblems = (data: ApplicationData, values: ApplicationValues): readonly Problem[] => {
  const problems: Problem[] = []
  const services = servicesOf(values)
  const add = (field: string, says: string) => problems.push({ field, says })
  if (values.kind === '新規' && values.previous !== null) add('previous', words.noPrevious)
  if (values.kind !== '新規' && values.previous === null) add('previous', words.previous(values.kind))
  if (services.length === 0) add(values.child ? 'child' : 'care', words.services)
  if (values.needsCare && !services.includes(groupHome)) add('needsCare', words.careWithout)
  if (values.on > data.today) add('on', words.notYet)
  if (isBeforeRegime(values.on)) add('on', words.tooEarly)
  else if (values.on < data.person.birthDate) add('on', '受け付けた日が、生年月日より前の日になっています')
  else if (!data.person.guardian && isChild(data.person.birthDate, values.on)) add('cameBy', words.guardian)
  for (const says of missing(services, values.on)) add('on', says)
  return problems
}

/** Services of today that did not exist yet on the day: no rule can be asked about them. */
const missing = (services: readonly string[], on: string): readonly string[] =>
  isBeforeRegime(on)
    ? []
    : servicesMissingOn('on', services, Temporal.PlainDate.from(on)).map(({ expected }) =>
        writtenDays(expected),
      )

/** 計画相談支援の制度が始まる前の日: no service of ours exists, so no rule speaks of the application. */
const isBeforeRegime = (on: string): boolean => servicesOn(Temporal.PlainDate.from(on)).length === 0

const isChild = (birthDate: string, on: string): boolean =>
  isChildOn(Temporal.PlainDate.from(birthDate), Temporal.PlainDate.from(on))
