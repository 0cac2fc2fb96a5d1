/**
 * 事業所番号
 *
 * The parts of an office's number, and what the third digit says of its kind.
 *
 * Source    インタフェース仕様書 共通編（令和7年10月）
 * Text      Prefecture (2), kind of office (1), district (2), serial (4), check digit (1).
 * In force  asked from 2012-04-01
 * Reading   1 and 5 are seen in real numbers; 3 and 7 are the consultation offices; 2 is least sure. Numbers of
 *           介護保険 look alike and cannot be told apart.  [unconfirmed]
 */
import { z } from 'zod'
import { text } from '../kit/facts.ts'
import type { Provision, Reading } from '../kit/provision.ts'
import { numberSources } from '../texts/sources-numbers.ts'
import { hasValidCheckDigit } from './has-valid-check-digit.ts'

export const officeNumberFacts = z.strictObject({ number: text('事業所番号（半角の数字10けた）', 10) })
export type OfficeNumberFacts = z.infer<typeof officeNumberFacts>

export type OfficeNumber = {
  prefecture: string
  /** null where the table has no such digit. */
  kind: string | null
  district: string
  serial: string
  fits: boolean
}

const kinds = new Map([
  ['1', { name: '障害福祉サービス・一般相談支援など', reading: null }],
  ['2', { name: '基準該当の事業所', reading: 'nonDesignated' }],
  ['3', { name: '指定特定相談支援', reading: 'consultation' }],
  ['5', { name: '障害児通所支援・障害児入所施設', reading: null }],
  ['7', { name: '指定障害児相談支援', reading: 'consultation' }],
] as const)

const layouts = '障害者総合支援給付支払等システム インタフェース仕様書 共通編（事業所番号）'
const readings = {
  consultation: {
    says: '3けた目の3を指定特定相談支援、7を指定障害児相談支援と読むこと',
    settledBy: layouts,
  },
  nonDesignated: { says: '3けた目の2を基準該当の事業所と読むこと', settledBy: layouts },
  otherLaw: {
    says: '介護保険の事業所番号でないこと（番号だけでは見分けられない）',
    settledBy: '事業所の指定の通知',
  },
} satisfies Record<string, Reading>

const prefectures = 47

export const officeNumber: Provision<OfficeNumberFacts, OfficeNumber> = {
  id: 'office-number',
  title: '事業所番号',
  chapter: '日付と番号',
  day: '番号を確かめる日',
  facts: officeNumberFacts,
  readings: Object.values(readings),
  words: ({ kind, fits }) =>
    `${kind ?? '種類のわからない番号'}。検証番号は${fits ? '合う' : '合わない（打ちまちがいでないか確かめる）'}`,
  mismatches: ({ number }) => {
    const prefecture = Number(number.slice(0, 2))
    return /^\d{10}$/.test(number) && prefecture >= 1 && prefecture <= prefectures
      ? []
      : [
          {
            field: 'number',
            expected: `都道府県（01から${prefectures}まで）で始まる半角の数字10けたで入れてください`,
          },
        ]
  },
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: numberSources.officeNumber,
      says: '事業所番号は都道府県2けた、事業の種別1けた、郡市区2けた、連番4けた、検証番号1けたとする。',
      decide: ({ number }) => {
        const digit = number.charAt(2)
        const kind = kinds.get(digit as '1')
        const unsure = kind === undefined || kind.reading === null ? [] : [readings[kind.reading].says]
        const fits = hasValidCheckDigit(number)
        return {
          finding: {
            prefecture: number.slice(0, 2),
            kind: kind?.name ?? null,
            district: number.slice(3, 5),
            serial: number.slice(5, 9),
            fits,
          },
          because: [`3けた目が${digit}であるため`, `最後のけたが検証番号と${fits ? '合う' : '合わない'}ため`],
          unconfirmed: kind === undefined ? [] : [...unsure, readings.otherLaw.says],
        }
      },
    },
  ],
}
