import { LinkButton } from '../../ui/buttons/link-button.tsx'
import { choice } from '../../ui/kit/choice.ts'
import { withoutRuby } from '../../ui/kit/ruby-text.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { Ruby } from '../../ui/ruby/ruby.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { caseTrail } from '../case/case-frame.tsx'
import { contractsInForce } from '../case/contracts-in-force.ts'
import { FormView } from '../case/form-view.tsx'
import { legalCheck } from '../case/plan-content-legal.ts'
import { regimeOf } from '../case/plan-content-regime.ts'
import { hasNoPlan } from '../case/procedure-facts-of.ts'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { isCitizen, isMunicipal } from '../registers/actor.ts'
import { deskList } from '../registers/desk-list.ts'
import { organisationName } from '../registers/organisation-names.ts'
import { kanaOf, kanaQuery, sayer } from './easy.tsx'
import { EasyFrame } from './easy-frame.tsx'
import { helpWords as words } from './help.words.ts'
import { Notes, Order, Sides } from './help-proposal.tsx'
import { helpRulings } from './help-rulings.ts'
import { HelperSays } from './helper-says.tsx'
import { kanaFields } from './kana-fields.tsx'
import { loadSelfPlan, selfPlansBefore } from './queries.ts'
import { words as home } from './self-plan.words.ts'
import { selfPlanItems } from './self-plan-state.ts'

const yesOrNo = [
  { value: 'はい', label: words.yes },
  { value: 'いいえ', label: words.no },
] as const
const unknown = { value: 'まだわからない', label: words.unknown } as const
const answers = [...yesOrNo, unknown]
const aloneEasy = (kana: boolean) =>
  kanaFields(
    { alone: choice({ label: withoutRuby(words.easy.alone), options: answers }) },
    [words.easy.alone],
    kana,
  ).alone

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
        kana: kanaOf(at),
        desks: await deskList(at.tx, at.municipality.number),
        inForce: await contractsInForce(at, file),
        helper: await organisationName(at, file.selfPlan?.helper?.provider),
        before: await selfPlansBefore(at, file),
        hasSixItems: legalCheck(at, law, selfPlanItems(content)).missing.length === 0,
      }
    }),
  title: () => words.title,
  heading: ({ kana }) => sayer(kana)(words.easy.title),
  trail: ({ seen }) => [
    ...caseTrail({ seen }),
    { label: withoutRuby(home.title), href: `/cases/${seen.file.id}/self-plan` },
  ],
  form: {
    fields: ({ easy, kana }) => ({
      alone: easy ? aloneEasy(kana) : choice({ label: words.alone, options: answers }),
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
    submit: ({ seen }) => ({ then: `/cases/${seen.file.id}/self-plan`, quiet: true }),
  },
  view: ({ seen, easy, kana, desks, helper, inForce: { names, lines } }, form, at) => {
    const { file } = seen
    const shown = form.checking
    const here = at.href(`/cases/${file.id}/self-plan/help`)
    return (
      <EasyFrame {...{ seen, at, form, desks, here }}>
        <HelperSays {...{ file, helper, at }} />
        {file.centre !== null && <Notice kind="info" title={words.joined} />}
        {shown ? (
          <>
            <Sides sides={shown.sides} />
            {shown.alone !== 'はい' && <Order order={shown.order} names={names} easy={easy} kana={kana} />}
            {shown.difficult && file.centre === null && isMunicipal(at.actor.role) && (
              <p>
                <LinkButton href={at.href(`/cases/${file.id}/call-centre`)}>{words.callCentre}</LinkButton>
              </p>
            )}
            {isMunicipal(at.actor.role) && <Notes notes={shown.notes} />}
            <ul className="link-list">
              <li>
                <a href={here + kanaQuery(at)}>{sayer(kana)(words.easy.again)}</a>
              </li>
            </ul>
          </>
        ) : (
          <>
            <p>{easy ? <Ruby text={words.easy.lead} kana={kana} /> : words.leadDesk}</p>
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
            <FormView form={form} button={easy ? sayer(kana)(words.easy.ask) : words.ask} />
          </>
        )}
      </EasyFrame>
    )
  },
})
