import { choice } from '../../ui/kit/choice.ts'
import { hidden } from '../../ui/kit/hidden.ts'
import { number } from '../../ui/kit/number.ts'
import { optional } from '../../ui/kit/optional.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import { amountText } from '../case/amount-text.ts'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { isCountedUnit } from '../case/counted-unit.ts'
import { day } from '../case/day-field.ts'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { organisationNames } from '../registers/organisation-names.ts'
import { amountLeft } from './amount-left.ts'
import { contractProvider } from './contract-provider.ts'
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
      on: day({ label: words.on }),
      amount: lines.some(({ provider, service }) =>
        isCountedUnit(amountLeft(seen.file, provider, service).unit),
      )
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
          <DataTable
            caption={words.left}
            dense
            columns={[
              { key: 'line', label: 'サービス', head: true },
              { key: 'granted', label: words.granted },
              { key: 'others', label: words.others },
              { key: 'left', label: words.left },
              { key: 'own', label: 'いまの契約' },
            ]}
            rows={lines.map((line) => {
              const { granted, others, left, unit } = amountLeft(seen.file, line.provider, line.service)
              return {
                key: lineKey(line),
                cells: {
                  line: lineLabel(line, names, at.today),
                  granted: amountText({ amount: granted, unit }),
                  others: others === 0 ? 'なし' : amountText({ amount: others, unit }),
                  left: left === null ? unit : `${amountText({ amount: left, unit })}まで`,
                  own: line.contracted ? amountText(line.contracted) : 'まだ',
                },
              }
            })}
          />
          <FormView form={form} button={words.button} />
        </>
      )}
    </CaseFrame>
  ),
})
