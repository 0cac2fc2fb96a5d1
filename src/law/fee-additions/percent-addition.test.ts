import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { type PercentFacts, percentAddition } from './percent-addition.ts'
import { percentNames } from './percent-rows.ts'

const rule = (on: string, facts: Partial<PercentFacts>) => {
  const given: PercentFacts = {
    benefit: '計画相談支援',
    name: '特別地域加算',
    applies: true,
    units: 1572,
    ...facts,
  }
  const ruling = applyOn({ on: Temporal.PlainDate.from(on), in: '北区' }, percentAddition, given)
  if (ruling.silent) throw new Error('silent')
  return { ...ruling, words: percentAddition.words(ruling.finding) }
}

const base =
  '特別地域加算と減算の割合・番号を公開の請求の資料のとおりとし、その月の基本の報酬の単位数に掛けると読むこと'
const treatment =
  '処遇改善加算を、処遇改善の計画などを届け出た事業所について、基本の報酬と加算を合わせた単位数の5.1%と読むこと（サービスコードは確かめられていない）'
const continuity = '業務継続計画未策定減算を、令和7年3月31日まで適用しないと読むこと'
const rounding = '割合の単位は1単位未満を四捨五入し、減算は減らす単位数を四捨五入して引くと読むこと'
const midTerm = '令和8年6月の期中改定のあとも、加算の単位数・サービスコード・条件は令和6年4月のままと読むこと'

describe('割合と番号（1572単位のとき）', () => {
  test.each([
    [
      '特別地域加算',
      150,
      236,
      '526015',
      '556015',
      '利用者が特別地域に住んでいること',
      '15',
      [base, rounding, midTerm],
    ],
    [
      '虐待防止措置未実施減算',
      -10,
      -16,
      '52Z051',
      '55Z051',
      '虐待の防止の措置をとっていないこと',
      '-1',
      [base, rounding, midTerm],
    ],
    [
      '業務継続計画未策定減算',
      -10,
      -16,
      '52Z061',
      '55Z061',
      '業務継続計画を作っていないこと',
      '-1',
      [base, rounding, continuity, midTerm],
    ],
    [
      '情報公表未報告減算',
      -50,
      -79,
      '52Z081',
      '55Z081',
      '情報の公表の報告をしていないこと',
      '-5',
      [base, rounding, midTerm],
    ],
    [
      '処遇改善加算',
      51,
      80,
      null,
      null,
      '処遇改善の計画などを届け出ていること',
      '5.1',
      [treatment, rounding],
    ],
  ] as const)('%s', (name, permille, change, adult, child, condition, percent, unconfirmed) => {
    const units = 1572 + change
    const ruling = rule('2026-06-01', { name })
    expect(ruling).toMatchObject({
      finding: { name, code: adult, applies: true, permille, change, units },
      because: [`「${condition}」に当てはまり、1572単位の${percent}%を四捨五入するため`],
      citation: { law: '平成24年厚生労働省告示第125号' },
      words: `${name}：${percent}%、${change}単位で、合わせて${units}単位`,
    })
    expect(ruling.unconfirmed).toEqual(unconfirmed)
    expect(rule('2026-06-01', { name, benefit: '障害児相談支援' })).toMatchObject({
      finding: { code: child, change },
      citation: { law: '平成24年厚生労働省告示第126号' },
    })
    expect(rule('2026-06-01', { name, applies: false })).toMatchObject({
      finding: { name, code: null, applies: false, permille: 0, change: 0, units: 1572 },
      because: [`「${condition}」に当てはまらないため`],
      unconfirmed: [],
      words: `${name}はない：1572単位のまま`,
    })
  })
})

describe('1単位未満は四捨五入', () => {
  test.each([
    ['15%が0.45', '特別地域加算', 3, 0],
    ['15%が0.6', '特別地域加算', 4, 1],
    ['15%が1.5', '特別地域加算', 10, 2],
    ['5%が0.45', '情報公表未報告減算', 9, 0],
    ['5%が0.5', '情報公表未報告減算', 10, -1],
    ['1%が0.49', '虐待防止措置未実施減算', 49, 0],
    ['1%が0.5', '虐待防止措置未実施減算', 50, -1],
    ['5.1%が2.499', '処遇改善加算', 49, 2],
    ['5.1%が25.5', '処遇改善加算', 500, 26],
    ['もとが0', '情報公表未報告減算', 0, 0],
  ] as const)('%s', (_, name, units, change) => {
    expect(rule('2026-06-01', { name, units }).finding).toMatchObject({ change, units: units + change })
  })
})

describe('変わる日', () => {
  test.each([
    ['業務継続計画未策定減算', '2024-04-01', 0, '業務継続計画未策定減算は経過措置の間のため', [continuity]],
    ['業務継続計画未策定減算', '2025-03-31', 0, '業務継続計画未策定減算は経過措置の間のため', [continuity]],
    ['業務継続計画未策定減算', '2025-04-01', -16, '', [base, rounding, continuity]],
    ['業務継続計画未策定減算', '2025-04-02', -16, '', [base, rounding, continuity]],
    ['虐待防止措置未実施減算', '2024-04-01', -16, '', [base, rounding]],
    ['情報公表未報告減算', '2024-04-01', -79, '', [base, rounding]],
    ['特別地域加算', '2024-04-01', 236, '', [base, rounding]],
    ['特別地域加算', '2026-05-31', 236, '', [base, rounding]],
    ['特別地域加算', '2026-06-01', 236, '', [base, rounding, midTerm]],
    ['処遇改善加算', '2024-04-01', 0, '処遇改善加算はこの日にまだないため', []],
    ['処遇改善加算', '2026-05-31', 0, '処遇改善加算はこの日にまだないため', []],
    ['処遇改善加算', '2026-06-01', 80, '', [treatment, rounding]],
    ['処遇改善加算', '2026-06-02', 80, '', [treatment, rounding]],
  ] as const)('%s %s', (name, on, change, why, unconfirmed) => {
    const ruling = rule(on, { name })
    expect(ruling.finding).toMatchObject({ change, applies: change !== 0 })
    expect(ruling.unconfirmed).toEqual(unconfirmed)
    expect(ruling.because.join()).toContain(why)
  })

  test('文言は、何が加わったかを言う', () => {
    const common =
      '特別地域加算は15%。虐待防止措置未実施減算は1%、情報公表未報告減算は5%。1単位未満は四捨五入する。'
    expect(percentAddition.wordings.map(({ says }) => says)).toEqual([
      `${common}業務継続計画未策定減算（1%）は、まだ適用しないと読む。`,
      `${common}業務継続計画未策定減算（1%）も適用する。`,
      `${common}業務継続計画未策定減算（1%）も適用し、処遇改善加算（5.1%）がある。`,
    ])
  })
})

test('単位数は整数で、もとの単位数が増えて減ることはなく、0を下回らない', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999 }), fc.constantFrom(...percentNames), (units, name) => {
      const less = rule('2026-06-01', { name, units }).finding.units
      const more = rule('2026-06-01', { name, units: units + 1 }).finding.units
      expect(Number.isInteger(less)).toBe(true)
      expect(less).toBeGreaterThanOrEqual(0)
      expect(more).toBeGreaterThanOrEqual(less)
    }),
  )
})

checkProvision(percentAddition)
