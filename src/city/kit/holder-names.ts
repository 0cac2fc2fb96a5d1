/** だれの番か, in words: on screens and in files alike. */
export const holderNames = {
  窓口: '市町村の窓口',
  係長: '市町村の係長',
  本人: 'ご本人・ご家族',
  相談支援事業所: '相談支援事業所',
  サービス事業者: 'サービス事業者',
  支援センター: '障害者地域生活支援センター',
} as const

/** Of what a query answered; what is no kind of desk stays as it is. */
export const holderName = (holder: string): string =>
  (holderNames as Readonly<Record<string, string>>)[holder] ?? holder
