import { withoutRuby } from '../../ui/kit/ruby-text.ts'
import type { SeenCase } from '../case/seen-case.ts'
import { words } from './self-plan.words.ts'

/** What the list of the pages is called: one's own plan, or for a provider the plan of the person it helps. */
export const homeHeading = ({ actor, person }: Pick<SeenCase, 'actor' | 'person'>): string =>
  actor.role === '事業者職員' ? words.helperTitle(person.name) : words.title

export const homeTitle = (seen: Pick<SeenCase, 'actor' | 'person'>): string => withoutRuby(homeHeading(seen))
