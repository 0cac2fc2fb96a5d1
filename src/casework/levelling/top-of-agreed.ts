import type { OfAgreed } from './consent-queries.ts'
import type { KeptProposal } from './proposal-queries.ts'

/** The fullest of the months that can be lowered, where those alone are moved who agreed. */
export const topOfAgreed = ({ summary }: Pick<KeptProposal, 'summary'>, { after }: OfAgreed): number =>
  Math.max(0, ...after.filter((_, month) => !summary.fixed.includes(summary.months[month] ?? '')))
