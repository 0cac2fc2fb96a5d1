/**
 * 法令の名前
 *
 * Short name (as citations and screens use it) → full name (as letters print it), number and e-Gov address.
 */
export const lawNames = {
  障害者総合支援法: {
    full: '障害者の日常生活及び社会生活を総合的に支援するための法律',
    number: '平成17年法律第123号',
    url: 'https://laws.e-gov.go.jp/law/417AC0000000123',
  },
  障害者総合支援法施行規則: {
    full: '障害者の日常生活及び社会生活を総合的に支援するための法律施行規則',
    number: '平成18年厚生労働省令第19号',
    url: 'https://laws.e-gov.go.jp/law/418M60000100019',
  },
  児童福祉法: {
    full: '児童福祉法',
    number: '昭和22年法律第164号',
    url: 'https://laws.e-gov.go.jp/law/322AC0000000164',
  },
  児童福祉法施行規則: {
    full: '児童福祉法施行規則',
    number: '昭和23年厚生省令第11号',
    url: 'https://laws.e-gov.go.jp/law/323M40000100011',
  },
  指定計画相談支援基準: {
    full: '障害者の日常生活及び社会生活を総合的に支援するための法律に基づく指定計画相談支援の事業の人員及び運営に関する基準',
    number: '平成24年厚生労働省令第28号',
    url: 'https://laws.e-gov.go.jp/law/424M60000100028',
  },
  指定障害児相談支援基準: {
    full: '児童福祉法に基づく指定障害児相談支援の事業の人員及び運営に関する基準',
    number: '平成24年厚生労働省令第29号',
    url: 'https://laws.e-gov.go.jp/law/424M60000100029',
  },
  年齢計算ニ関スル法律: {
    full: '年齢計算ニ関スル法律',
    number: '明治35年法律第50号',
    url: 'https://laws.e-gov.go.jp/law/135AC0000000050',
  },
  行政事件訴訟法: {
    full: '行政事件訴訟法',
    number: '昭和37年法律第139号',
    url: 'https://laws.e-gov.go.jp/law/337AC0000000139',
  },
  民法: {
    full: '民法',
    number: '明治29年法律第89号',
    url: 'https://laws.e-gov.go.jp/law/129AC0000000089',
  },
  地方自治法: {
    full: '地方自治法',
    number: '昭和22年法律第67号',
    url: 'https://laws.e-gov.go.jp/law/322AC0000000067',
  },
  国民の祝日に関する法律: {
    full: '国民の祝日に関する法律',
    number: '昭和23年法律第178号',
    url: 'https://laws.e-gov.go.jp/law/323AC1000000178',
  },
  元号法: {
    full: '元号法',
    number: '昭和54年法律第43号',
    url: 'https://laws.e-gov.go.jp/law/354AC0000000043',
  },
  学校教育法: {
    full: '学校教育法',
    number: '昭和22年法律第26号',
    url: 'https://laws.e-gov.go.jp/law/322AC0000000026',
  },
} as const

export type LawName = keyof typeof lawNames
