/**
 * セルフプランの用紙の注
 *
 * What holds for a self-plan's copies, meetings, changes, renewals and form.
 *
 * Source    京都市 平成27年3月10日通知 別紙2注1〜注4 — binds 京都市 only
 * Text      注1 a copy with its back on wish where a provider helped; no meeting, no coordination, no monitoring.
 *           注2 when the amount changes the provider is asked for the front again. 注3 meant for the first renewal
 *           after the transition, not to be repeated. 注4 any form that holds the six items.
 * In force  2015-04-01 –
 * Reading   See `readings`.  [unconfirmed]
 */
import { z } from 'zod'
import { choice, flag, whole } from '../kit/facts.ts'
import type { Provision } from '../kit/provision.ts'
import { planMakerSources } from '../texts/sources-plan-maker.ts'
import { readings } from './self-plan-sheet-readings.ts'

export const selfPlanNotesFacts = z.strictObject({
  providerHelped: flag('サービス事業者が表面の作成を助けた（別紙2の取扱い）'),
  copyWanted: flag('本人が写しを希望する'),
  kind: choice('申請の種類', ['新規', '量の変更', '更新']),
  timesBefore: whole('別紙2の取扱いで、これまでに更新した回数', 0, 50, [0, 1]),
  form: choice('使う様式', ['京都市の様式', 'ほかの様式']),
  hasSixItems: flag('法令上必要な六つの事項がすべて書いてある'),
})

export type SelfPlanNotesFacts = z.infer<typeof selfPlanNotesFacts>

export type SelfPlanNotes = {
  copy: '裏面も含めて渡す' | '渡し直すものではない'
  meetings: '会議・連絡調整・モニタリングは必要ない'
  amount: '表面の作成をもう一度助けてもらう' | null
  renewal: '想定されている' | '繰り返しは想定されていない（職員が確かめる）' | null
  form: '使える' | '使えない（六つの事項がそろっていない）'
}

export const selfPlanNotes: Provision<SelfPlanNotesFacts, SelfPlanNotes> = {
  id: 'self-plan-notes',
  title: 'セルフプランの用紙の注',
  chapter: 'セルフプラン',
  day: '支給決定をする日',
  facts: selfPlanNotesFacts,
  readings: [readings.stillStands],
  words: ({ copy, meetings, amount, renewal, form }) =>
    [
      `写しは${copy}`,
      meetings,
      ...(amount === null ? [] : [amount]),
      ...(renewal === null ? [] : [`この更新は${renewal}`]),
      `様式は${form}`,
    ].join('。'),
  wordings: [
    {
      from: Temporal.PlainDate.from('2015-04-01'),
      until: null,
      binds: '京都市',
      citation: planMakerSources.kyotoSheetNotes,
      says: '希望があれば裏面も含む写しを渡す。会議やモニタリングは必要ない。量が変わるときは表面の作成を改めて頼む。更新の繰り返しは想定しない。六つの事項があれば様式は任意。',
      decide: (facts) => ({
        finding: notesOf(facts),
        because: becauseOf(facts),
        unconfirmed: [readings.stillStands.says],
      }),
    },
  ],
}

function notesOf(facts: SelfPlanNotesFacts): SelfPlanNotes {
  const { providerHelped, copyWanted, kind, timesBefore, hasSixItems } = facts
  const isRenewal = providerHelped && kind === '更新'
  return {
    copy: providerHelped && copyWanted ? '裏面も含めて渡す' : '渡し直すものではない',
    meetings: '会議・連絡調整・モニタリングは必要ない',
    amount: providerHelped && kind === '量の変更' ? '表面の作成をもう一度助けてもらう' : null,
    renewal: isRenewal
      ? timesBefore === 0
        ? '想定されている'
        : '繰り返しは想定されていない（職員が確かめる）'
      : null,
    form: hasSixItems ? '使える' : '使えない（六つの事項がそろっていない）',
  }
}

function becauseOf(facts: SelfPlanNotesFacts): string[] {
  const { providerHelped, copyWanted, kind, timesBefore, form, hasSixItems } = facts
  const items = hasSixItems ? '六つの事項がある' : '六つの事項がそろっていない'
  return [
    providerHelped
      ? `別紙2の取扱いで、本人が写しを${copyWanted ? '希望する' : '希望しない'}ため（注1）`
      : '別紙2の取扱いによらないため、写しは本来渡し直さない（注1）',
    'セルフプランのため（注1なお書き）',
    ...(providerHelped && kind === '量の変更' ? ['支給量が変わるため（注2）'] : []),
    ...(providerHelped && kind === '更新'
      ? [timesBefore === 0 ? '最初の更新のため（注3）' : `すでに${timesBefore}回更新しているため（注3）`]
      : []),
    `${form}に${items}ため（注4）`,
  ]
}
