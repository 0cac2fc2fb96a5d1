import { servicesOn } from '../../law/texts/services-on.ts'
import { choices } from '../../ui/kit/choices.ts'
import type { Option } from '../../ui/kit/field.ts'
import { hidden } from '../../ui/kit/hidden.ts'
import { kana } from '../../ui/kit/kana.ts'
import { longText } from '../../ui/kit/long-text.ts'
import { number } from '../../ui/kit/number.ts'
import { optional } from '../../ui/kit/optional.ts'
import { text } from '../../ui/kit/text.ts'
import { tick } from '../../ui/kit/tick.ts'
import type { OrganisationKind } from '../registers/actor.ts'
import { disabilityKinds } from '../registers/disability-kinds.ts'
import { languages } from '../registers/languages.ts'
import { officeNumber } from './office-number.ts'
import { words } from './organisation.words.ts'

/** The day whose services can be offered, and the districts. */
export type Choosable = { readonly today: string; readonly areas: readonly string[] }

/** The form of one organisation; what it can offer depends on its kind. */
export const organisationFields = (kind: OrganisationKind, { today, areas }: Choosable) => ({
  number: officeNumber({ label: words.number, hint: words.numberHint }),
  name: text({ label: words.name, max: 100, width: 'long' }),
  kana: kana({ label: words.kana, max: 100, width: 'long' }),
  corporation: optional(
    text({ label: words.corporation, hint: words.corporationHint, max: 100, width: 'long' }),
  ),
  address: text({ label: words.address, max: 200, width: 'long' }),
  telephone: text({ label: words.telephone, max: 20, inputMode: 'tel', width: 'short' }),
  fax: optional(text({ label: words.fax, max: 20, inputMode: 'tel', width: 'short' })),
  area: text({ label: words.area, hint: words.areaHint, max: 40, width: 'short' }),
  offers: choices({
    label: words.offers,
    options: offerOptions(kind, today),
    min: kind === '支援センター' ? 0 : 1,
  }),
  ...acceptanceFields,
  ...roomFields(kind, areas),
})

/** 受けられる人: what the matching of persons and planning offices goes by; of others it is not asked. */
const roomFields = (kind: OrganisationKind, areas: readonly string[]) => {
  const fields = {
    room: optional(number({ label: words.room, hint: words.roomHint, min: 0, max: 999, unit: '人' })),
    takes: several(words.takes, words.takesHint, disabilityKinds),
    areas: several(words.areas, words.areasHint, areas),
    languages: several(words.languages, words.languagesHint, languages),
  }
  if (kind === '相談支援事業所') return fields
  return {
    room: hidden(fields.room),
    takes: hidden(fields.takes),
    areas: hidden(fields.areas),
    languages: hidden(fields.languages),
  }
}

const several = (label: string, hint: string, values: readonly string[]) =>
  choices<string>({ label, hint, options: values.map((value) => ({ value, label: value })) })

/** What an office says of itself. */
export const acceptanceFields = {
  accepting: tick({ label: words.accepting, says: words.acceptingSays }),
  remarks: optional(longText({ label: words.remarks, hint: words.remarksHint, max: 300, rows: 3 })),
} as const

const planning: readonly Option[] = [
  { value: '計画相談', label: '計画相談', hint: 'サービス等利用計画（18歳以上の人など）' },
  { value: '障害児相談', label: '障害児相談', hint: '障害児支援利用計画' },
]

const offerOptions = (kind: OrganisationKind, today: string): readonly Option[] =>
  kind === 'サービス事業者'
    ? servicesOn(Temporal.PlainDate.from(today))
        .filter(({ group }) => !['計画相談支援給付', '障害児相談支援給付'].includes(group))
        .map(({ code, name }) => ({ value: code, label: name }))
    : planning
