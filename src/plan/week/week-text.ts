import { clock } from './clock.ts'
import type { BesideRow, WeekRow } from './week-row.ts'

/** 「月・水 10:00〜11:30 居宅介護（掃除）○○事業所」 */
export const weekRowText = ({ days, from, to, kind, content, provider }: WeekRow): string =>
  `${days.join('・')} ${clock(from)}〜${clock(to)} ${kind}${content ? `（${content}）` : ''}${provider ? ` ${provider}` : ''}`

/** 「言語訓練（病院） 月2回」 */
export const besideRowText = ({ kind, content, amount }: BesideRow): string =>
  `${kind}${content ? `（${content}）` : ''}${amount ? ` ${amount}` : ''}`
