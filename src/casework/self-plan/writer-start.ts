import type { SelfPlan } from '../../plan/content/self-plan.ts'
import type { SeenCase } from '../case/seen-case.ts'

/**
 * 書いた人のはじめの値
 *
 * Who is signed in as the person or the family need not type who they are: proposed until a name is saved. For
 * others, who write for somebody, nothing is proposed.
 */
export const writerStart = ({
  actor,
  person,
}: Pick<SeenCase, 'actor' | 'person'>): Partial<
  Pick<SelfPlan, 'writerName' | 'relation' | 'relationNote'>
> => {
  if (actor.role === '本人') return { writerName: person.name, relation: '本人' }
  if (actor.role !== '家族') return {}
  const guardian = person.guardian?.id === actor.person ? person.guardian : null
  return {
    writerName: guardian?.name ?? actor.name,
    relation: '家族',
    ...(guardian ? { relationNote: guardian.relation } : {}),
  }
}

/** Whether the questions are asked about a child, by somebody else than the child. */
export const asksOfChild = ({ actor, file }: Pick<SeenCase, 'actor' | 'file'>): boolean =>
  file.application?.target === '障害児' && actor.role !== '本人'
