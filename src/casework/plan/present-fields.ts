import { longText } from '../../ui/kit/long-text.ts'
import { optional } from '../../ui/kit/optional.ts'
import { besideFields } from '../case/beside-fields.ts'
import { planWords as words } from '../case/plan-content-words.ts'
import { weekFields } from '../case/week-fields.ts'
import { weekWords } from '../case/week-words.ts'

const nowWords = {
  ...weekWords,
  week: 'いまの一週間',
  weekHint: 'サービスのほか、学校・仕事・家族とすることも書きます。同じ時刻の曜日は、一行にまとめられます。',
}

/** 現在の生活の欄: the week as it is lived now, with the same boxes as the week that is planned. */
export const presentFields = {
  ...weekFields(nowWords),
  dailyLife: optional(
    longText({ label: words.dailyLife, hint: `${words.dailyLifeHint}（4000文字まで）`, max: 4000, rows: 4 }),
  ),
  ...besideFields(nowWords),
}
