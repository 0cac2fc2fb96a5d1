import { countPattern, matchAt, wordEnd } from './text-view.ts'

/** A place in the text. `isOften`: it says how often, so that no day beside it can be counted. */
export type Words = { readonly from: number; readonly to: number; readonly isOften: boolean }

const number = `(?:数|半|${countPattern}(?:\\.\\d+)?)`
const several = `(?:計|約|およそ)?${number}(?: ?[〜・、,] ?${number})?`
const about = '(?:程度|くらい|ぐらい|ほど|前後|以上|以内|以下|未満|まで)?'
const unit = '(?:回|日|泊|時間(?:半)?|分|単位|コマ|度)'
const span = `${number}(?:[かヶカケ箇ヵ]?月|年|週間?|日)`
const now = '(?:時々|ときどき|随時|適宜|不定期|必要時|必要に応じて|隔月|隔日)'
/** A word that stands alone: not in 「朝の会」 or 「午後ティー」. */
const alone = '(?=$|[ 、,()※])'

const often = [
  `(?:毎|[1一][かヶカケ箇ヵ]?)?(?:月|年|週)(?:間|に|あたり)? ?${several}${unit}${about}(?:/[月年週])?${wordEnd}`,
  `${span}(?:に|ごとに|毎に|おきに) ?${several}[回度]${about}${wordEnd}`,
  `(?:${span}|半年)(?:ごと|おき|毎)${wordEnd}`,
  `半年に ?${several}[回度]${about}${wordEnd}`,
  `${now}(?:に? ?${several}[回度]${about})?${alone}`,
].join('|')
const partOfDay = `(?:午前|午後|早朝|朝|昼間?|夕方|夜間?|深夜)中?(?! *\\d)(?:に(?![ぁ-ん]))?${alone}`

/**
 * 数えられない言葉を読む
 *
 * 「月2〜3回」「2か月に1回」「月10時間」「随時」「午後」: what says when or how often and names neither days nor a number
 * of times. It is kept in the writer's words.
 */
export const readOften = (
  view: string,
  at: number,
): { readonly end: number; readonly value: Words } | null => {
  for (const [pattern, isOften] of [[often, true] as const, [partOfDay, false] as const]) {
    const found = matchAt(`(?:${pattern})`, view, at)
    const end = at + (found?.[0].length ?? 0)
    if (found) return { end, value: { from: at, to: end, isOften } }
  }
  return null
}
