import { choice } from '../../ui/kit/choice.ts'
import { hidden } from '../../ui/kit/hidden.ts'
import { number } from '../../ui/kit/number.ts'
import { optional } from '../../ui/kit/optional.ts'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { isCountedUnit } from '../case/counted-unit.ts'
import { day } from '../case/day-field.ts'
import type { CaseFile } from '../case/file.ts'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { organisationNames } from '../registers/organisation-names.ts'
import { contractProvider } from './contract-provider.ts'
import { LeftTable } from './left-table.tsx'
import { contractWords as words } from './provider.words.ts'
import { lineKey, lineLabel, ownLines } from './provider-lines.ts'

const amount = optional(number({ label: words.amount, hint: words.amountHint, min: 0, max: 999, step: 0.5 }))

/** ⑪ 契約支給量の記録 */
export const contractProviderScreen = screen({
  path: '/cases/:id/provider-contract',
  who: ['事業者職員', '窓口', '係長'],
  audit: 'サービス事業者との契約の記録',
  title: () => words.title,
  trail: caseTrail,
  load: (at) =>
    onCase(at, async ({ file }) => {
      const lines = ownLines(file, at.actor)
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
    fields: ({ seen, lines, names, today }) => ({
      line: choice({
        label: words.line,
        options: lines.map((line) => ({ value: lineKey(line), label: lineLabel(line, names, today) })),
      }),
      on: day({ label: words.on, latest: today }),
      amount: lines.some(({ service }) => isCountedUnit(unitOf(seen.file, service)))
        ? amount
        : hidden(amount),
    }),
    start: ({ lines, today }) => {
      const open = lines.filter(({ contracted }) => contracted === null)
      return { on: today, ...(open.length === 1 && open[0] ? { line: lineKey(open[0]) } : {}) }
    },
    submit: ({ seen, lines }, { line, on, amount }, by) => {
      const chosen = lines.find((one) => lineKey(one) === line)
      if (!chosen) return { problems: [{ field: 'line', says: `${words.line}を選んでください` }] }
      const { provider, service } = chosen
      return {
        move: contractProvider(seen.file, by, { provider, service, amount, on }),
        file: seen.file,
        then: `/cases/${seen.file.id}`,
      }
    },
  },
  view: ({ seen, lines, names }, form, at) => (
    <CaseFrame seen={seen}>
      <p>{lines.length === 0 ? words.none : words.lead}</p>
      {lines.length > 0 && (
        <>
          <LeftTable {...{ file: seen.file, lines, names, at }} />
          <FormView form={form} button={words.button} />
        </>
      )}
    </CaseFrame>
  ),
})

/** The unit of the first granted line of a service; empty where it is not granted. */
const unitOf = ({ grant }: CaseFile, service: string): string =>
  grant?.services.find(({ code }) => code === service)?.unit ?? ''
