/**
 * 検証番号
 *
 * Whether the last digit of a number fits the digits before it, and what to do when it does not.
 *
 * Source    保険者番号等の検証番号の設定方法（モジュラス10 ウェイト2・1分割）
 * Text      From the right, weigh 2, 1, 2, 1 …, add the digits of each product, and take what is missing to ten.
 * In force  asked from 2012-04-01
 * Reading   市町村番号 has this digit (seen in one real number) and not that of the 全国地方公共団体コード. A
 *           municipality makes 受給者証番号 itself: a digit that does not fit is told and never refused. [unconfirmed]
 */
import { z } from 'zod'
import { choice, text } from '../kit/facts.ts'
import type { Provision, Reading } from '../kit/provision.ts'
import { numberSources } from '../texts/sources-numbers.ts'
import { checkDigit } from './check-digit.ts'
import { localGovernmentCode } from './local-government-code.ts'

const kinds = ['市町村番号', '事業所番号', '受給者証番号'] as const
const lengths = { 市町村番号: 6, 事業所番号: 10, 受給者証番号: 10 } as const

export const numberCheckFacts = z.strictObject({
  kind: choice('番号の種類', kinds),
  number: text('番号（半角の数字。検証番号まで）', 10),
})
export type NumberCheckFacts = z.infer<typeof numberCheckFacts>

export type NumberCheck = {
  fits: boolean
  /** The last digit as computed. */
  checkDigit: string
  treatment: '受けつける' | '打ちまちがいでないか確かめる' | '証のとおりなら受けつける'
}

const readings = {
  municipality: {
    says: '市町村番号の検証番号をモジュラス10 ウェイト2・1分割で計算すること',
    settledBy: '障害者総合支援給付支払等システム インタフェース仕様書 共通編（市町村番号）',
  },
  certificate: {
    says: '受給者証番号の検証番号もモジュラス10 ウェイト2・1分割で計算すること（合わなくても断らない）',
    settledBy: '介護給付費等に係る支給決定事務等について（事務処理要領）の受給者証番号の節',
  },
} satisfies Record<string, Reading>

const readingOf = {
  市町村番号: [readings.municipality.says],
  事業所番号: [],
  受給者証番号: [readings.certificate.says],
}

export const numberCheck: Provision<NumberCheckFacts, NumberCheck> = {
  id: 'check-digit',
  title: '検証番号',
  chapter: '日付と番号',
  day: '番号を確かめる日',
  facts: numberCheckFacts,
  readings: Object.values(readings),
  words: ({ fits, checkDigit, treatment }) =>
    fits ? `検証番号は合う。${treatment}` : `検証番号が合わない（計算では${checkDigit}）。${treatment}`,
  mismatches: ({ kind, number }) =>
    number.length === lengths[kind] && /^\d+$/.test(number)
      ? []
      : [{ field: 'number', expected: `${kind}は半角の数字${lengths[kind]}けたで入れてください` }],
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: numberSources.checkDigit,
      says: '検証番号を除いた数字に右から2・1・2・1…をかけ、積の各けたを足した数を10で割った余りを10から引く（10になるときは0）。',
      decide: ({ kind, number }) => {
        const digit = checkDigit(number.slice(0, -1))
        const fits = number.endsWith(digit)
        const unfit = kind === '受給者証番号' ? '証のとおりなら受けつける' : '打ちまちがいでないか確かめる'
        return {
          finding: { fits, checkDigit: digit, treatment: fits ? '受けつける' : unfit },
          because: [
            `${number.slice(0, -1)} から計算した検証番号が${digit}であるため`,
            ...(kind === '市町村番号' && !fits && localGovernmentCode(number.slice(0, -1)) === number
              ? ['総務省の団体コードの検証番号とは合うので、取りちがえかもしれないため']
              : []),
          ],
          unconfirmed: readingOf[kind],
        }
      },
    },
  ],
}
