import type { Mix, Part } from './renewal-part.ts'

/** Twelve numbers, April to March. */
type Months = readonly number[]

/** One of the three tables of 別紙3. `mixes` are the rows of ①−②; a row that the notice does not print is absent. */
export type NoticePart = {
  readonly part: Part
  readonly heading: string
  /** サービス等利用計画の対象者数① */
  readonly subjects: Months
  /** 指定特定相談支援事業所が調整できる対象者数② */
  readonly arranged: Months
  /** 指定特定相談支援事業所が調整できない対象者数①－② */
  readonly unarranged: Months
  readonly mixes: Readonly<Partial<Record<Mix, Months>>>
}

/**
 * 別紙3「平成27年4月2日～平成28年3月31日の対象者数」
 *
 * Source    京都市 平成27年3月10日「平成27年4月以降におけるサービス等利用計画の取扱いについて（通知）」別紙3
 */
export const noticeAnnex3: readonly NoticePart[] = [
  {
    part: '身体・知的',
    heading: '主に身体障害及び知的障害について',
    subjects: [1, 367, 373, 374, 348, 318, 376, 647, 515, 644, 639, 622],
    arranged: [0, 215, 188, 201, 206, 199, 225, 387, 292, 359, 377, 347],
    unarranged: [1, 152, 185, 173, 142, 119, 151, 260, 223, 285, 262, 275],
    mixes: {
      居住系: [0, 7, 8, 10, 8, 13, 33, 23, 15, 47, 51, 30],
      日中活動系のみ: [0, 30, 26, 34, 14, 13, 33, 34, 20, 63, 30, 59],
      訪問系のみ: [1, 97, 114, 107, 96, 76, 64, 165, 150, 137, 145, 140],
      短期入所のみ: [0, 1, 1, 3, 3, 2, 1, 2, 4, 2, 3, 2],
      日中活動系と訪問系: [0, 4, 21, 11, 10, 3, 6, 21, 12, 21, 21, 23],
      日中活動系と短期入所: [0, 9, 10, 7, 8, 9, 11, 11, 17, 14, 11, 17],
      訪問系と短期入所: [0, 4, 5, 1, 3, 3, 3, 4, 5, 1, 1, 4],
    },
  },
  {
    part: '精神',
    heading: '主に精神障害について',
    subjects: [0, 166, 191, 207, 189, 162, 207, 258, 216, 176, 184, 188],
    arranged: [0, 66, 102, 98, 87, 69, 103, 105, 106, 67, 66, 79],
    unarranged: [0, 100, 89, 109, 102, 93, 104, 153, 110, 109, 118, 109],
    mixes: {
      居住系: [0, 1, 6, 5, 1, 1, 1, 8, 7, 3, 5, 6],
      日中活動系のみ: [0, 51, 32, 44, 30, 34, 29, 33, 23, 15, 33, 23],
      訪問系のみ: [0, 37, 46, 52, 62, 47, 66, 102, 70, 79, 71, 72],
      短期入所のみ: [0, 2, 1, 0, 0, 1, 0, 1, 1, 0, 1, 2],
      日中活動系と訪問系: [0, 8, 4, 6, 6, 8, 8, 9, 8, 7, 8, 6],
      日中活動系と短期入所: [0, 0, 0, 1, 2, 0, 0, 0, 0, 3, 0, 0],
      訪問系と短期入所: [0, 1, 0, 1, 1, 2, 0, 0, 1, 2, 0, 0],
    },
  },
  {
    part: '短期入所の児童',
    heading: '短期入所利用児童について',
    subjects: [3, 24, 11, 37, 21, 20, 19, 32, 35, 21, 20, 27],
    arranged: [1, 8, 4, 12, 9, 4, 8, 6, 11, 5, 5, 3],
    unarranged: [2, 16, 7, 25, 12, 16, 11, 26, 24, 16, 15, 24],
    mixes: {
      短期入所のみ: [2, 14, 7, 22, 10, 15, 10, 24, 24, 16, 15, 22],
      訪問系と短期入所: [0, 2, 0, 3, 2, 1, 1, 2, 0, 0, 0, 2],
    },
  },
]

/** One column of 別紙1. `subjects` is null where the notice prints 経過措置: plans are then measured against users. */
export type NoticeYear = {
  /** The end of March that the column stands for (ISO). */
  readonly on: string
  readonly forecast: boolean
  /** 市内の指定特定相談支援事業所数, with the 15 centres, as on the first day of the next month. */
  readonly offices: number
  readonly users: number
  readonly subjects: number | null
  /** 介護保険のケアプラン等を含め計画が作成されているもの */
  readonly plans: number
  /** そのうちサービス等利用計画 */
  readonly servicePlans: number
}

/**
 * 別紙1「京都市におけるサービス等利用計画の作成状況及び見込み」
 *
 * Source    the same notice, 別紙1
 * Reading   dated 10 March 2015, it counts the first two columns and foresees the other four.  [unconfirmed]
 */
export const noticeAnnex1: readonly NoticeYear[] = [
  {
    ...{ on: '2013-03-31', forecast: false, offices: 35 },
    ...{ users: 9838, subjects: null, plans: 1042, servicePlans: 114 },
  },
  {
    ...{ on: '2014-03-31', forecast: false, offices: 68 },
    ...{ users: 10287, subjects: null, plans: 1415, servicePlans: 405 },
  },
  {
    ...{ on: '2015-03-31', forecast: true, offices: 129 },
    ...{ users: 10710, subjects: null, plans: 2770, servicePlans: 1700 },
  },
  {
    ...{ on: '2016-03-31', forecast: true, offices: 284 },
    ...{ users: 11250, subjects: 9660, plans: 9660, servicePlans: 8530 },
  },
  {
    ...{ on: '2017-03-31', forecast: true, offices: 322 },
    ...{ users: 11810, subjects: 10860, plans: 10860, servicePlans: 9660 },
  },
  {
    ...{ on: '2018-03-31', forecast: true, offices: 372 },
    ...{ users: 12400, subjects: 12400, plans: 12400, servicePlans: 11120 },
  },
]

/** 障害者地域生活支援センター: how many of the offices of 別紙1 are centres. */
export const noticeCentres = 15

/** 全利用者中約2,300人: whose decision is renewed on 1 April 2015 and who are therefore outside 別紙3. */
export const noticeRenewedBefore = 2300
