import { choice } from '../../ui/kit/choice.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { CheckForm } from '../case/check-form.tsx'
import { day, writtenDay } from '../case/day-field.ts'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { organisationNames } from '../registers/organisation-names.ts'
import { beginService } from './begin-service.ts'
import { beginWords as words } from './provider.words.ts'
import { lineKey, lineLabel, ownLines } from './provider-lines.ts'

/** ⑫ サービスの利用 */
export const beginServiceScreen = screen({
  path: '/cases/:id/service-begun',
  who: ['事業者職員', '窓口', '係長'],
  audit: '利用を始めた日の記録',
  title: () => words.title,
  trail: caseTrail,
  load: (at) =>
    onCase(at, async ({ file }) => {
      const lines = ownLines(file, at.actor).filter(
        ({ contracted, begun }) => contracted !== null && begun === null,
      )
      return {
        today: at.today,
        lines,
        names: await organisationNames(
          at,
          lines.map(({ provider }) => provider),
        ),
      }
    }),
  form: {
    fields: ({ lines, names, today }) => ({
      line: choice({
        label: words.line,
        options: lines.map((line) => ({
          value: lineKey(line),
          label: lineLabel(line, names, today),
          ...(line.contracted ? { hint: `契約の日 ${writtenDay(line.contracted.on)}` } : {}),
        })),
      }),
      on: day({ label: words.on, latest: today }),
    }),
    start: ({ lines }) => (lines.length === 1 && lines[0] ? { line: lineKey(lines[0]) } : {}),
    // The use may have begun earlier; whether it is paid for then is for the official to see, not for us to hide.
    check: ({ seen, lines }, { line, on }) => {
      const chosen = lines.find((one) => lineKey(one) === line)
      const from = seen.file.grant?.services.find(({ code }) => code === chosen?.service)?.from
      return from !== undefined && on < from ? { show: { from } } : null
    },
    submit: ({ seen, lines }, { line, on }, by) => {
      const chosen = lines.find((one) => lineKey(one) === line)
      if (!chosen) return { problems: [{ field: 'line', says: `${words.line}を選んでください` }] }
      const { provider, service } = chosen
      return {
        move: beginService(seen.file, by, { provider, service, on }),
        file: seen.file,
        then: `/cases/${seen.file.id}`,
      }
    },
  },
  view: ({ seen, lines }, form) => (
    <CaseFrame seen={seen}>
      {form.checking ? (
        <>
          <Notice kind="warning" title={words.early(writtenDay(form.checking.from))}>
            <p>{words.earlySays}</p>
          </Notice>
          <CheckForm form={form} button={words.button} />
        </>
      ) : (
        <>
          <p>{lines.length === 0 ? words.none : words.lead}</p>
          {lines.length > 0 && <FormView form={form} button={words.button} />}
        </>
      )}
    </CaseFrame>
  ),
})
