import { choice } from '../../ui/kit/choice.ts'
import { longText } from '../../ui/kit/long-text.ts'
import { optional } from '../../ui/kit/optional.ts'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { day } from '../case/day-field.ts'
import { FormView } from '../case/form-view.tsx'
import { NotYet } from '../case/not-yet.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { organisationName } from '../registers/organisation-names.ts'
import { words } from './coordination.words.ts'
import { CoordinationBasis } from './coordination-basis.tsx'
import { holdCoordination } from './hold-coordination.ts'

/** ⑨ サービス調整会議 */
export const holdCoordinationScreen = screen({
  path: '/cases/:id/coordination',
  who: ['窓口', '係長'],
  audit: '調整会議の記録',
  title: () => words.title,
  trail: caseTrail,
  load: (at) =>
    onCase(at, async ({ file }) => ({
      office: await organisationName(at, file.office?.id),
      today: at.today,
    })),
  form: {
    fields: ({ today }) => ({
      heldOn: day({ label: words.heldOn, latest: today }),
      finding: choice({
        label: words.finding,
        options: [
          { value: '支給が適当', label: '支給が適当', hint: words.suitable },
          { value: '支給は不適当', label: '支給は不適当', hint: words.unsuitable },
        ],
      }),
      attendees: optional(longText({ label: words.attendees, hint: words.attendeesHint, max: 300, rows: 2 })),
      points: longText({ label: words.points, hint: words.pointsHint, max: 2000, rows: 6 }),
      reasons: longText({ label: words.reasons, hint: words.reasonsHint, max: 1000, rows: 4 }),
    }),
    start: ({ today }) => ({ heldOn: today }),
    submit: ({ seen }, values, by) => ({
      move: holdCoordination(seen.file, by, { ...values, attendees: values.attendees ?? '' }),
      file: seen.file,
      then: `/cases/${seen.file.id}`,
    }),
  },
  view: ({ seen, office }, form, at) => (
    <CaseFrame seen={seen}>
      <p>{words.lead}</p>
      <CoordinationBasis file={seen.file} office={office} at={at} />
      <NotYet seen={seen} step={9} form={form} at={at} />
      <FormView form={form} button={words.button} />
    </CaseFrame>
  ),
})
