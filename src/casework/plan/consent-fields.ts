import { consentMeans, deliveryMeans } from '../../plan/content/consent.ts'
import { choice } from '../../ui/kit/choice.ts'
import type { Option } from '../../ui/kit/field.ts'
import { longText } from '../../ui/kit/long-text.ts'
import { optional } from '../../ui/kit/optional.ts'
import { rows } from '../../ui/kit/rows.ts'
import { text } from '../../ui/kit/text.ts'
import { day } from '../case/day-field.ts'
import { strokes } from './strokes-field.ts'
import { words } from './submission.words.ts'

const way = (label: string) =>
  choice({ label, as: 'select', options: deliveryMeans.map((value) => ({ value, label: value })) })

/** 説明・同意・交付の欄; `others` are those beside the person who may be given the plan; `latest` is today. */
export const consentFields = (others: readonly Option[], latest: string) => ({
  madeOn: day({ label: words.madeOn, latest }),
  explainedOn: day({ label: words.explainedOn, latest }),
  explainedBy: text({ label: words.explainedBy, max: 100 }),
  consentedOn: day({ label: words.consentedOn, hint: words.consentHint, latest }),
  consentBy: text({ label: words.consentBy, max: 100 }),
  means: choice({
    label: words.means,
    options: consentMeans.map((value) => ({ value, ...words.meansOf[value] })),
  }),
  proxyName: optional(text({ label: words.proxyName, hint: words.proxyHint, max: 100 })),
  proxyRelation: optional(text({ label: words.proxyRelation, hint: '例：母、成年後見人', max: 100 })),
  proxyReason: optional(longText({ label: words.proxyReason, max: 400, rows: 2 })),
  strokes,
  deliveredOn: day({ label: words.deliveredOn, latest }),
  deliveredBy: way(words.deliveredBy),
  deliveries: rows({
    label: words.deliveries,
    hint: others.length > 0 ? words.deliveriesHint : words.nobodyYet,
    itemName: '渡した相手',
    min: 0,
    // Nobody is offered a row in which nobody can be chosen.
    max: others.length > 0 ? 40 : 0,
    item: {
      to: choice({ label: '渡した相手', as: 'select', options: others }),
      on: optional(day({ label: '渡した日', hint: 'まだなら、空けておきます', latest })),
      means: way('渡し方'),
    },
  }),
})
