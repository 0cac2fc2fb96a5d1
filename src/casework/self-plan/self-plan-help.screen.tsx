import { LinkButton } from '../../ui/buttons/link-button.tsx'
import { choice } from '../../ui/kit/choice.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { contractsInForce } from '../case/contracts-in-force.ts'
import { FormView } from '../case/form-view.tsx'
import { legalCheck } from '../case/plan-content-legal.ts'
import { regimeOf } from '../case/plan-content-regime.ts'
import { hasNoPlan } from '../case/procedure-facts-of.ts'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { isCitizen, isMunicipal } from '../registers/actor.ts'
import { helpWords as words } from './help.words.ts'
import { Notes, Order, Sides } from './help-proposal.tsx'
import { helpRulings } from './help-rulings.ts'
import { loadSelfPlan, selfPlansBefore } from './queries.ts'
import { words as home } from './self-plan.words.ts'
import { selfPlanItems } from './self-plan-state.ts'

const yesOrNo = [
  { value: 'はい', label: words.yes },
  { value: 'いいえ', label: words.no },
] as const
const unknown = { value: 'まだわからない', label: words.unknown } as const

/** セルフプランを書く人と手伝う人: a proposal by the municipality's rules; nothing is kept. */
export const selfPlanHelpScreen = screen({
  path: '/cases/:id/self-plan/help',
  who: ['本人', '家族', '窓口', '係長', '支援センター職員'],
  audit: 'セルフプランを手伝う人を見る',
  load: (at) =>
    onCase(at, async ({ file }) => {
      if (file.author === '相談支援事業所' || hasNoPlan(file)) return null
      const { content } = await loadSelfPlan(at, file)
      const law = { kind: 'セルフプラン' as const, person: regimeOf(file, at.today) }
      return {
        easy: isCitizen(at.actor.role),
        inForce: await contractsInForce(at, file),
        before: await selfPlansBefore(at, file),
        hasSixItems: legalCheck(at, law, selfPlanItems(content)).missing.length === 0,
      }
    }),
  title: () => words.title,
  trail: ({ seen }) => [
    ...caseTrail({ seen }),
    { label: home.title, href: `/cases/${seen.file.id}/self-plan` },
  ],
  form: {
    fields: ({ easy }) => ({
      alone: choice({ label: easy ? words.aloneEasy : words.alone, options: [...yesOrNo, unknown] }),
      ...(easy
        ? {}
        : {
            difficult: choice({ label: words.difficult, options: yesOrNo }),
            copy: choice({ label: words.copy, options: yesOrNo }),
          }),
    }),
    check: ({ seen, inForce, before, hasSixItems }, values, at) => ({
      show: {
        ...{ alone: values.alone, difficult: values.difficult === 'はい' },
        ...helpRulings(
          { on: Temporal.PlainDate.from(at.today), in: at.municipality.name },
          { inForce, before, hasSixItems, kind: seen.file.application?.kind ?? '新規' },
          {
            canWriteAlone: values.alone === unknown.value ? null : values.alone === 'はい',
            difficult: values.difficult === 'はい',
            copyWanted: values.copy === 'はい',
          },
        ),
      },
    }),
    submit: ({ seen }) => ({ then: `/cases/${seen.file.id}/self-plan` }),
  },
  view: ({ seen, easy, inForce: { names, lines } }, form, at) => {
    const { file } = seen
    const shown = form.checking
    return (
      <CaseFrame seen={seen}>
        {file.centre !== null && <Notice kind="info" title={words.joined} />}
        {shown ? (
          <>
            <Sides sides={shown.sides} />
            {shown.alone !== 'はい' && <Order order={shown.order} names={names} easy={easy} />}
            {shown.difficult && file.centre === null && isMunicipal(at.actor.role) && (
              <p>
                <LinkButton href={at.href(`/cases/${file.id}/call-centre`)}>{words.callCentre}</LinkButton>
              </p>
            )}
            {isMunicipal(at.actor.role) && <Notes notes={shown.notes} />}
            <ul className="link-list">
              <li>
                <a href={at.href(`/cases/${file.id}/self-plan/help`)}>{words.again}</a>
              </li>
            </ul>
          </>
        ) : (
          <>
            <p>{easy ? words.lead : words.leadDesk}</p>
            <DataTable
              caption={words.contracts}
              empty={words.noContracts}
              columns={[
                { key: 'name', label: '事業者', head: true },
                { key: 'service', label: 'サービス' },
                { key: 'amount', label: '契約している量' },
              ]}
              rows={lines.map((cells) => ({ key: `${cells.name} ${cells.service}`, cells }))}
            />
            <FormView form={form} button={words.ask} />
          </>
        )}
      </CaseFrame>
    )
  },
})
