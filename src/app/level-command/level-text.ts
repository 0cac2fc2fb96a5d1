import { words as levelling } from '../../casework/levelling/levelling.words.ts'
import type { MadeProposal } from './level-json.ts'

/** 分散化の案の文: for a person who reads a terminal. */
export const levelText = (made: MadeProposal, whole: MadeProposal | null, withMoves: boolean): string =>
  whole === null
    ? plain(made, withMoves)
    : [
        plain(made, withMoves),
        '',
        'この年度は、もう始まっているか、準備が間に合わない月があります。すべての月を動かせた最後の日に考えていたら、次のとおりでした。',
        '',
        plain(whole, withMoves),
      ].join('\n')

const plain = (made: MadeProposal, withMoves: boolean): string => {
  const { proposal, place, year, today, lead, most, officeMost, birth, people, held, readMs } = made
  const { months, before, after, fixed, peak, officeExcess, moved, greedy, proven, gap, steps } = proposal
  const line = (month: string, at: number) =>
    [
      month,
      ...[before[at], after[at], (after[at] ?? 0) - (before[at] ?? 0)].map((count) =>
        String(count).padStart(7),
      ),
      fixed.includes(month) ? '  下げられない月' : '',
    ].join('')
  return [
    `${place}　${year}年度の更新時期の分散化（案）`,
    `${today}現在、対象${people}人。早めるのは${most}か月まで。${officeMost === null ? '' : `一つの事業所で一か月に${officeMost}人まで。`}${birth === null ? '' : `動かすときは${birth}にそろえる。`}${lead === null ? '準備の月数は決まっていない（今月と来月へは動かさない）。' : `準備に${lead}か月。`}`,
    ...(['手続き', '次の申請', '次の決定'] as const).flatMap((why) =>
      held[why] > 0 ? [`${held[why]}人は動かさない（${levelling.whyHeld[why]}）`] : [],
    ),
    '',
    '月      　  いま      案      差',
    ...months.map(line),
    '',
    `下げられる月のうちでいちばん多い月：${peak.before}人 → ${peak.after}人（これより低くはできない下限 ${peak.bound}人）`,
    ...(peak.witness
      ? [`  下限のわけ：${peak.witness.people}人は、${peak.witness.months.join('、')}のほかでは更新できない`]
      : []),
    `早める人：${moved.persons}人、延べ${moved.months}か月（下限 ${moved.bound}か月）`,
    ...(officeExcess
      ? [
          `事業所の上限をこえる人：${officeExcess.before}人 → ${officeExcess.after}人（下限 ${officeExcess.bound}人）`,
        ]
      : []),
    proven
      ? 'これより良い案はないことを確かめました（差 0）。'
      : `確かめきれていません（差 ${(gap * 100).toFixed(1)}%）。`,
    `手でする方法（いちばん多い月だけをめざす）：いちばん多い月 ${greedy.peak}人、${greedy.persons}人、延べ${greedy.months}か月${officeExcess ? `、上限をこえる人 ${greedy.excess}人` : ''}`,
    `かかった時間：読む ${readMs.toFixed(0)}、${steps.map(({ name, ms }) => `${name} ${ms.toFixed(0)}`).join('、')} ミリ秒`,
    ...(withMoves ? ['', ...proposal.moves.map(({ id, from, to }) => `${id}  ${from} → ${to}`)] : []),
  ].join('\n')
}
