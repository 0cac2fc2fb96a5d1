/** 週間計画の欄のことば: for staff, and in easy words for the person. */
export type WeekWords = {
  /** True where only what everybody needs is asked. */
  readonly asksLittle: boolean
  readonly week: string
  readonly weekHint: string
  readonly item: string
  readonly days: string
  readonly daysHint: string
  readonly from: string
  readonly to: string
  readonly fromHint: string
  readonly toHint: string
  readonly kind: string
  readonly kindHint: string
  readonly content: string
  readonly contentHint: string
  readonly provider: string
  readonly besides: string
  readonly besidesHint: string
  readonly besideItem: string
  readonly amount: string
  readonly amountHint: string
  readonly more: string
  readonly repeat: string
  readonly repeatHint: string
  readonly everyWeek: string
  readonly nth: string
  readonly nthHint: string
  readonly start: string
  readonly startHint: string
  readonly holiday: string
  readonly holidayHint: string
  readonly unsaid: string
  readonly besideMore: string
  readonly asWritten: string
  readonly times: string
  readonly timesHint: string
  readonly minutes: string
  readonly minutesHint: string
  readonly dates: string
  readonly datesHint: string
  readonly on: string
  readonly onHint: string
}

export const weekWords: WeekWords = {
  asksLittle: false,
  week: '週間計画',
  weekHint: '同じ時刻に同じことをする曜日は、まとめて一行にできます。',
  item: '予定',
  days: '曜日',
  daysHint: '同じ時刻の曜日をすべて選びます',
  from: '始まり',
  fromHint: '例：10:00、10時半、1000、午後3時',
  to: '終わり',
  toHint: '始まりと同じか前の時刻は、翌日の時刻です',
  kind: '種類',
  kindHint: '例：居宅介護、生活介護、家族の手伝い',
  content: '内容',
  contentHint: '例：掃除、調理',
  provider: '提供する事業者・人',
  besides: '週単位以外のサービス',
  besidesHint: '月に1回のものなど、週間計画に書けないもの',
  besideItem: 'サービス',
  amount: '頻度・量',
  amountHint: '例：月1回 5時間',
  more: '毎週でないとき、祝日のとき',
  repeat: 'くり返し',
  repeatHint: '第何は、下の「何週目」とあわせて選びます',
  everyWeek: '毎週',
  nth: '何週目',
  nthHint: 'くり返しが「第何」のときだけ選びます',
  start: 'はじめの日',
  startHint: 'くり返しが「隔週」のとき、行う週の日を書きます。例：令和8年5月1日',
  holiday: '祝日のとき',
  holidayHint: 'その曜日が祝日と重なるとき',
  unsaid: '決めていない',
  besideMore: '回数や日を決めて、時間を数える',
  asWritten: '「頻度・量」に書いたとおり（数えない）',
  times: '回数',
  timesHint: 'くり返しが「月に何回」「年に何回」のとき。例：2',
  minutes: '1回の時間',
  minutesHint: '例：1時間半、90分',
  dates: '毎月の日',
  datesHint: 'くり返しが「毎月の日」のとき。例：1、15',
  on: 'その日',
  onHint: 'くり返しが「一回」のとき。例：令和8年5月1日',
}

export const easyWeekWords: WeekWords = {
  ...weekWords,
  asksLittle: true,
  week: '1週間の予定',
  weekHint: '使いたいサービスや、いつもすることを書きます。同じ時間のものは、1つにまとめて書けます。',
  daysHint: '同じ時間にするよう日を、ぜんぶ選んでください',
  from: 'はじまる時間',
  fromHint: '例：午前10時、午後3時半、15:30',
  to: 'おわる時間',
  toHint: '夜をこえるときは、次の日の時間を書きます。例：午前6時',
  kind: 'サービスや、すること',
  kindHint: '例：生活介護、移動支援、友達と遊ぶ',
  content: 'くわしい中身',
  contentHint: '例：送迎、昼食、買い物',
  provider: 'お願いする事業所や人',
  besides: '1週間の予定に書けないサービス',
  besidesHint: '月に1回だけのものなどを書きます。',
  amount: 'どのくらい使うか',
  amountHint: '例：月に1回 5時間',
}
