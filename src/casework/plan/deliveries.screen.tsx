import { deliveryMeans } from '../../plan/content/consent.ts'
import { choice } from '../../ui/kit/choice.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { At } from '../case/at.ts'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { day, writtenDay } from '../case/day-field.ts'
import type { NoticeTo } from '../case/fact.ts'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { onCase, type SeenCase } from '../case/seen-case.ts'
import { consentedOn } from './consented-on.ts'
import { OpenDeliveries } from './open-deliveries.tsx'
import { receiversOf } from './receivers.ts'
import { recordDelivery } from './record-delivery.ts'
import { whoIsGiven } from './who-is-given.ts'

/** 交付の記録: who was given the draft and the plan, who is still to be given it, and one more delivery. */
export const deliveriesScreen = screen({
  path: '/cases/:id/plan/deliveries',
  who: ['相談支援専門員', '事業所管理者'],
  audit: '計画の交付の記録',
  title: () => '交付の記録',
  trail: caseTrail,
  load: (at: At) =>
    onCase(at, async (seen) => ({
      given: whoIsGiven(seen, await receiversOf(at, seen)),
      consented: { 案: await consentedOn(at, seen.file.draft), 計画: await consentedOn(at, seen.file.plan) },
    })),
  form: {
    fields: ({ seen, given }) => ({
      stage: choice({
        label: '渡したもの',
        options: [
          { value: '案', label: '計画案' },
          { value: '計画', label: '計画' },
        ],
      }),
      to: choice({
        label: '渡した相手',
        as: 'select',
        options: given.map(({ key, name }) => ({ value: key, label: name })),
      }),
      on: day({ label: '渡した日', latest: seen.today }),
      means: choice({
        label: '渡し方',
        options: deliveryMeans.map((value) => ({ value, label: value })),
      }),
    }),
    start: ({ seen }) => ({
      stage: seen.file.plan?.submitted ? ('計画' as const) : ('案' as const),
      on: seen.today,
      means: '手渡し' as const,
    }),
    submit: ({ seen, given, consented }, { stage, to: key, on, means }, by) => {
      const to = given.find((one) => one.key === key)?.to
      if (!to) return { problems: [{ field: 'to', says: '渡した相手を選んでください' }] }
      return {
        move: recordDelivery(seen.file, by, { stage, on, to, means, consentedOn: consented[stage] }),
        file: seen.file,
        then: `/cases/${seen.file.id}/plan/deliveries`,
      }
    },
  },
  view: ({ seen, given }, form) => (
    <CaseFrame seen={seen}>
      <p>計画案と計画は、本人に渡します。計画は、担当する事業者にも渡します。</p>
      <OpenDeliveries file={seen.file} given={given} />
      <Log seen={seen} nameOf={(to) => given.find(({ key }) => key === to.party)?.name ?? to.holder} />
      <h2>渡したことを書く</h2>
      <FormView form={form} button="記録する" />
    </CaseFrame>
  ),
})

const Log = ({ seen, nameOf }: { readonly seen: SeenCase; readonly nameOf: (to: NoticeTo) => string }) => (
  <DataTable
    caption="渡した記録"
    dense
    empty="まだありません。提出のときに書いた交付も、ここに並びます。"
    columns={[
      { key: 'on', label: '渡した日', head: true },
      { key: 'what', label: '渡したもの' },
      { key: 'to', label: '相手' },
      { key: 'means', label: '渡し方' },
    ]}
    rows={seen.file.delivered.map(({ on, stage, version, to, means }, index) => ({
      key: String(index),
      cells: {
        on: writtenDay(on),
        what: `${stage === '案' ? '計画案' : '計画'}${version ? `（第${version}版）` : ''}`,
        to: nameOf(to),
        means,
      },
    }))}
  />
)
