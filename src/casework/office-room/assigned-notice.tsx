import type { ReactNode } from 'react'
import { ButtonRow } from '../../ui/buttons/button-row.tsx'
import { LinkButton } from '../../ui/buttons/link-button.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import type { At } from '../case/at.ts'
import type { Assigned } from './assigned-queries.ts'
import { words } from './office-room.words.ts'
import { nobody } from './planner-choice.ts'

type Of = {
  readonly assigned: Assigned
  readonly nameOf: ReadonlyMap<string, string>
  readonly at: At
}

/** What was just decided, and the way to take it back. */
export const AssignedNotice = ({ assigned, nameOf, at }: Of): ReactNode => {
  const { job, planner, people, left } = assigned
  const name = planner === nobody ? null : (nameOf.get(planner) ?? '')
  return (
    <Notice kind={people > 0 ? 'success' : 'warning'} title={words.assigned(people, name)}>
      {left > 0 && <p>{words.assignedLeft(left)}</p>}
      <ButtonRow>
        {people > 0 && (
          <LinkButton kind="secondary" href={at.href(`/bulk/${job}/take-back`)}>
            {words.takeBack}
          </LinkButton>
        )}
        <LinkButton kind="secondary" href={at.href(`/bulk/${job}`)}>
          {words.seeJob}
        </LinkButton>
      </ButtonRow>
    </Notice>
  )
}
