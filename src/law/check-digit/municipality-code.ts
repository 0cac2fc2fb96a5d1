/**
 * 市町村番号
 *
 * The number of a municipality on certificates and in claims, beside the code of the ministry of internal affairs.
 *
 * Source    インタフェース仕様書 共通編（令和7年10月）; 総務省 全国地方公共団体コード仕様
 * Text      Prefecture (2), municipality (3), check digit (1); the two numbers differ in their last digit only.
 * In force  asked from 2012-04-01
 * Reading   The check digit is that of モジュラス10 ウェイト2・1分割 (seen in 千葉市's 121004). A designated city has one
 *           number; some use the numbers of their wards.  [unconfirmed]
 */
import { z } from 'zod'
import { text } from '../kit/facts.ts'
import type { Provision, Reading } from '../kit/provision.ts'
import { numberSources } from '../texts/sources-numbers.ts'
import { localGovernmentCode } from './local-government-code.ts'
import { municipalityNumber } from './municipality-number.ts'

export const municipalityCodeFacts = z.strictObject({
  digits: text('都道府県と市区町村の番号（5けた、または検証番号までの6けた）', 6),
})
export type MunicipalityCodeFacts = z.infer<typeof municipalityCodeFacts>

export type MunicipalityCode = {
  municipalityNumber: string
  localGovernmentCode: string
  /** What the six digits given are; null when five were given. */
  given: '市町村番号' | '団体コード' | 'どちらでもある' | 'どちらでもない' | null
}

const readings = {
  checkDigit: {
    says: '市町村番号の検証番号が総務省の団体コードのものでなく、モジュラス10 ウェイト2・1分割であること',
    settledBy: '障害者総合支援給付支払等システム インタフェース仕様書 共通編（市町村番号）',
  },
  wards: {
    says: '政令指定都市では市の番号を使うこと（区の番号を使う市もある）',
    settledBy: '国民健康保険団体連合会の市町村番号一覧',
  },
} satisfies Record<string, Reading>

const prefectures = 47
const tokyo = '13'

export const municipalityCode: Provision<MunicipalityCodeFacts, MunicipalityCode> = {
  id: 'municipality-number',
  title: '市町村番号',
  chapter: '日付と番号',
  day: '番号を確かめる日',
  facts: municipalityCodeFacts,
  readings: Object.values(readings),
  words: ({ municipalityNumber, localGovernmentCode, given }) =>
    `市町村番号は ${municipalityNumber}（団体コードは ${localGovernmentCode}）${given === null ? '' : `。入れた番号は${given}`}`,
  mismatches: ({ digits }) =>
    /^\d{5,6}$/.test(digits) && isPrefecture(Number(digits.slice(0, 2)))
      ? []
      : [
          {
            field: 'digits',
            expected: `都道府県（01から${prefectures}まで）と市区町村の半角の数字5けたか6けたで入れてください`,
          },
        ],
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: numberSources.municipalityNumber,
      says: '市町村番号は都道府県2けた、市区町村3けた、検証番号1けたとする。検証番号は全国地方公共団体コードのものとちがう。',
      decide: ({ digits }) => {
        const five = digits.slice(0, 5)
        const number = municipalityNumber(five)
        const code = localGovernmentCode(five)
        const isDesignated = five.at(2) === '1' && !five.startsWith(tokyo)
        return {
          finding: {
            municipalityNumber: number,
            localGovernmentCode: code,
            given: digits === five ? null : whichOf(digits, number, code),
          },
          because: [
            `${five} の検証番号が、市町村番号では${number.at(-1)}、団体コードでは${code.at(-1)}であるため`,
          ],
          unconfirmed: [readings.checkDigit.says, ...(isDesignated ? [readings.wards.says] : [])],
        }
      },
    },
  ],
}

function isPrefecture(number: number): boolean {
  return number >= 1 && number <= prefectures
}

function whichOf(digits: string, number: string, code: string): MunicipalityCode['given'] {
  if (digits === number) return digits === code ? 'どちらでもある' : '市町村番号'
  return digits === code ? '団体コード' : 'どちらでもない'
}
