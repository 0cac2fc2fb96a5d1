/**
 * 全国地方公共団体コード
 *
 * Six digits of the ministry of internal affairs: prefecture (2), municipality (3) and its own check digit, which
 * is not that of claims. Weigh 6, 5, 4, 3, 2 from the left; what is missing to the next eleven, last digit.
 * `digits` are five ASCII digits.
 *
 * Source    総務省 全国地方公共団体コード仕様
 */
export function localGovernmentCode(digits: string): string {
  const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (6 - place), 0)
  return `${digits}${(11 - (sum % 11)) % 10}`
}
