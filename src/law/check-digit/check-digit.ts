/**
 * 検証番号（モジュラス10 ウェイト2・1分割）
 *
 * Last digit of municipality, office and certificate numbers: from the right, weigh 2, 1, 2, 1 …, add the
 * digits of each product, and take what is missing to the next ten. `digits` excludes the check digit.
 *
 * Source    保険者番号等の検証番号の設定方法（医療保険・介護保険と共通）
 * Reading   The municipality number of claims uses this digit, not the one of the 全国地方公共団体コード.
 */
export function checkDigit(digits: string): string {
  if (!/^\d+$/.test(digits)) throw new RangeError('a check digit is computed from ASCII digits only')
  const sum = [...digits]
    .reverse()
    .map((digit, place) => Number(digit) * (place % 2 === 0 ? 2 : 1))
    .reduce((total, product) => total + Math.floor(product / 10) + (product % 10), 0)
  return String((10 - (sum % 10)) % 10)
}
