import { choice } from '../../ui/kit/choice.ts'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { contractsInForce } from '../case/contracts-in-force.ts'
import { FormView } from '../case/form-view.tsx'
import { helperOrder } from '../case/helper-order.ts'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { WhyRuling } from '../case/why-ruling.tsx'
import { callCentre } from './call-centre.ts'
import { centres } from './queries.ts'

/** 支援センターに加わってもらう */
export const callCentreScreen = screen({
  path: '/cases/:id/call-centre',
  who: ['窓口', '係長'],
  audit: '支援センターに加わってもらう',
  load: (at) =>
    onCase(at, async ({ file }) => ({
      centres: await centres(at),
      inForce: await contractsInForce(at, file),
    })),
  title: () => '支援センターに加わってもらう',
  trail: caseTrail,
  form: {
    fields: (data) => ({
      centre: choice({
        label: '支援センター',
        options: data.centres.map(({ id, name, area }) => ({ value: id, label: name, hint: area })),
      }),
    }),
    submit: ({ seen: { file } }, { centre }, by) => ({
      move: callCentre(file, by, { centre }),
      file,
      then: `/cases/${file.id}`,
    }),
  },
  view: ({ seen, centres: list, inForce }, form, at) => (
    <CaseFrame seen={seen}>
      <p>
        支援がむずかしい人や、セルフプランを一人では書けない人の手続きに、障害者地域生活支援センターが加わります。
        加わったセンターは、この手続きを見ることができ、セルフプランを書く手伝いができます。
      </p>
      <WhyRuling
        ruling={helperOrder(
          { on: Temporal.PlainDate.from(at.today), in: at.municipality.name },
          inForce,
          true,
        )}
      />
      {list.length === 0 ? (
        <p>登録された支援センターがありません。「事業所」の画面から登録できます。</p>
      ) : (
        <FormView form={form} button="加わってもらう" />
      )}
    </CaseFrame>
  ),
})
