import type { Tab } from './work-filter.ts'

type TabWords = { readonly label: string; readonly none: string }

/** 仕事の一覧のことば */
export const words = {
  title: '仕事の一覧',
  tabs: {
    mine: { label: 'わたしの番', none: 'いま、あなたを待っている仕事はありません。' },
    week: {
      label: '今週が期限',
      none: '今週の日曜日までに期限が来る仕事はありません。「わたしの番」で、先の期限の仕事が見られます。',
    },
    overdue: {
      label: 'わたしの期限切れ',
      none: 'あなたの番で、期限を過ぎた仕事はありません。「ほかの人の期限切れ」も見てください。',
    },
    late: {
      label: 'ほかの人の期限切れ',
      none: 'ほかの人の番で、期限を過ぎたものはありません。',
    },
    others: {
      label: 'ほかの人を待っている',
      none: 'ほかの人を待っている手続きはありません。「わたしの番」に、あなたの仕事があるか見てください。',
    },
    all: { label: 'すべて', none: '進んでいる手続きはありません。' },
  } satisfies Record<Tab, TabWords>,
  tabsLabel: '仕事の分け方',
  filters: 'しぼりこみ',
  clear: 'しぼりこみをはずす',
  noneNarrowed:
    'このしぼりこみにあてはまる仕事はありません。「しぼりこみをはずす」と、ほかの仕事も見られます。',
  pastEnd: 'この先にはもうありません。「はじめから」で、はじめのページにもどれます。',
  district: '地区',
  office: '相談支援事業所',
  step: '段階',
  month: '期限の月',
  undated: '期限のないもの',
  caption: (tab: string, count: number, narrowing: readonly string[]) =>
    `${tab}（${count}件${narrowing.length > 0 ? `　${narrowing.join('、')}` : ''}）`,
  onPage: (count: number) => `。この頁は${count}件`,
  counted: (day: string) =>
    `${day}の時点で、番が始まっている仕事です。期限の近い順で、期限のないものは終わりに、待っている日の長い順に並びます。`,
  noDue: '定めなし',
  next: (size: number) => `次の${size}件`,
  first: 'はじめから',
  paging: 'ページの移動',
  bulk: {
    title: 'まとめてする',
    choose: 'えらぶ',
    one: (name: string, task: string) => `${name}（${task}）をえらぶ`,
    tickPage: 'この頁のすべてに印をつける',
    untick: '印をすべてはずす',
    action: 'すること',
    toTicked: '印をつけたものを確かめる',
    toAll: (count: number) => `しぼりこみのすべて（${count}件）を確かめる`,
    next: '次の画面で、一件ずつ何が起きるかを見てから決めます。',
    jobs: 'まとめてした仕事の記録',
    ticked: '印をつけたもの',
  },
} as const
