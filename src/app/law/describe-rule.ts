import type { Citation } from '../../law/kit/citation.ts'
import { citationText } from '../../law/kit/citation-text.ts'
import { factsSchema } from '../../law/kit/facts-schema.ts'
import type { Provision } from '../../law/kit/provision.ts'

type AnyProvision = Provision<unknown, unknown>

const withText = (citation: Citation) => ({ ...citation, text: citationText(citation) })

/** 規定の見出し, as the list of rules gives it. `inForce` has one span for each wording. */
export const headingOf = ({ id, title, chapter, day, wordings, readings }: AnyProvision) => ({
  id,
  title,
  chapter,
  day,
  inForce: wordings.map(({ from, until, binds }) => ({
    binds,
    from: from.toString(),
    until: until?.toString() ?? null,
  })),
  sources: [...new Set(wordings.map(({ citation }) => citationText(citation)))],
  unconfirmed: readings.length,
  url: `/api/law/${id}`,
})

/** 規定の全部: wordings, readings and the shape of its facts. */
export const wholeRule = (provision: AnyProvision) => ({
  ...headingOf(provision),
  page: `/law/${provision.id}`,
  wordings: provision.wordings.map(({ from, until, binds, citation, says }) => ({
    from: from.toString(),
    until: until?.toString() ?? null,
    binds,
    citation: withText(citation),
    says,
  })),
  readings: provision.readings,
  facts: factsSchema(provision.facts),
})
