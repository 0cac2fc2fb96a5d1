import { servicesOn } from '../../law/texts/services-on.ts'
import { choices } from '../../ui/kit/choices.ts'
import type { Option } from '../../ui/kit/field.ts'
import { kana } from '../../ui/kit/kana.ts'
import { longText } from '../../ui/kit/long-text.ts'
import { optional } from '../../ui/kit/optional.ts'
import { text } from '../../ui/kit/text.ts'
import { tick } from '../../ui/kit/tick.ts'
import type { OrganisationKind } from '../registers/actor.ts'
import { officeNumber } from './office-number.ts'
import { words } from './organisation.words.ts'

/** The form of one organisation; what it can offer depends on its kind. */
export const organisationFields = (kind: OrganisationKind, today: string) => ({
  number: officeNumber({ label: words.number, hint: words.numberHint }),
  name: text({ label: words.name, max: 100, width: 'long' }),
  kana: kana({ label: words.kana, max: 100, width: 'long' }),
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
})

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
