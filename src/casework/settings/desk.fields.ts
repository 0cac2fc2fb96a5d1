import { number } from '../../ui/kit/number.ts'
import { optional } from '../../ui/kit/optional.ts'
import { text } from '../../ui/kit/text.ts'
import { words } from './settings.words.ts'

export const deskFields = {
  name: text({ label: words.name, max: 60 }),
  area: text({ label: words.area, max: 100, width: 'long' }),
  purpose: text({ label: words.purpose, max: 100, width: 'long' }),
  address: optional(text({ label: words.address, max: 200, width: 'long' })),
  telephone: text({ label: words.telephone, max: 20, inputMode: 'tel', width: 'short' }),
  fax: optional(text({ label: words.fax, max: 20, inputMode: 'tel', width: 'short' })),
  ordinal: number({ label: words.ordinal, min: 0, max: 99 }),
} as const
