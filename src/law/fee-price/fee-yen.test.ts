import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { ask } from '../kit/ask.ts'
import type { Provision } from '../kit/provision.ts'
import { type FeeYenFacts, feeYen } from './fee-yen.ts'

const reply = (lines: FeeYenFacts['lines'], yenTimes100: number, on = '2026-04-01') =>
  ask(feeYen as Provision<unknown, unknown>, { on, in: '北区', facts: { lines, yenTimes100 } })
const once = (...units: number[]) => units.map((of) => ({ units: of, times: 1 }))
const yen = (lines: FeeYenFacts['lines'], price: number) => {
  const answer = reply(lines, price)
  if ('problems' in answer || answer.ruling.silent) throw new Error('no finding')
  return answer.ruling.finding as { units: number; yen: number }
}

/** 請求の実務で使われる額の表（計画相談支援・障害児相談支援の基本報酬、令和6年4月から）：単位、1級地からその他まで */
const table = `
2014 22556 22073 21952 21590 21348 20865 20502 20140
1914 21436 20977 20862 20518 20288 19829 19484 19140
1822 20406 19969 19859 19531 19313 18875 18547 18220
1672 18726 18325 18224 17923 17723 17321 17020 16720
1572 17606 17229 17134 16851 16663 16285 16002 15720
732 8198 8022 7978 7847 7759 7583 7451 7320
1761 19723 19300 19194 18877 18666 18243 17926 17610
1661 18603 18204 18104 17805 17606 17207 16908 16610
1558 17449 17075 16982 16701 16514 16140 15860 15580
1408 15769 15431 15347 15093 14924 14586 14333 14080
1308 14649 14335 14257 14021 13864 13550 13315 13080
606 6787 6641 6605 6496 6423 6278 6169 6060
2201 24651 24122 23990 23594 23330 22802 22406 22010
2101 23531 23026 22900 22522 22270 21766 21388 21010
2016 22579 22095 21974 21611 21369 20885 20522 20160
1866 20899 20451 20339 20003 19779 19331 18995 18660
1766 19779 19355 19249 18931 18719 18295 17977 17660
815 9128 8932 8883 8736 8639 8443 8296 8150
1896 21235 20780 20666 20325 20097 19642 19301 18960
1796 20115 19684 19576 19253 19037 18606 18283 17960
1699 19028 18621 18519 18213 18009 17601 17295 16990
1548 17337 16966 16873 16594 16408 16037 15758 15480
1448 16217 15870 15783 15522 15348 15001 14740 14480
662 7414 7255 7215 7096 7017 6858 6739 6620`

const prices = [1120, 1096, 1090, 1072, 1060, 1036, 1018, 1000]
const rows = table
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [units = 0, ...amounts] = line.split(' ').map(Number)
    return amounts.map((amount, at) => [units, prices[at] ?? 0, amount] as const)
  })

describe('報酬の額', () => {
  test('表は24行8列', () => expect(rows).toHaveLength(192))

  test.each(rows)('%d単位 × %d（円の100倍）＝%d円（基本報酬の額の表）', (units, price, amount) => {
    expect(yen(once(units), price)).toEqual({ units, yen: amount })
  })

  test.each([
    ['京都市の計画の作成と初回加算', once(1572, 300), 1060, 1872, 19843],
    ['端数は合計してから一度だけ切り捨てる', once(1, 1, 1, 1, 1), 1120, 5, 56],
    ['減算の行', once(1572, -16), 1120, 1556, 17427],
    ['回数', [{ units: 300, times: 3 }], 1018, 900, 9162],
    ['合計が0', once(10, -10), 1120, 0, 0],
  ])('%s', (_, lines, price, units, amount) => {
    expect(yen(lines, price)).toEqual({ units, yen: amount })
  })

  test('合計が負になる明細は断る', () => {
    expect(reply(once(10, -11), 1000)).toMatchObject({
      problems: [{ field: 'lines', expected: '単位の合計が0以上になるようにしてください' }],
    })
  })

  test('明細がなければ断る', () => {
    expect(reply([], 1000)).toMatchObject({
      problems: [{ field: 'lines', expected: '明細を一つ以上入れてください' }],
    })
    expect(reply(once(0), 1000)).toMatchObject({ ruling: { finding: { units: 0, yen: 0 } } })
  })

  test('理由と根拠', () => {
    expect(reply(once(1572), 1060)).toMatchObject({
      ruling: {
        because: ['単位の合計1572に単価10.60円を掛けるため', '一円未満の端数を切り捨てるため'],
        citation: { law: expect.stringContaining('第126号'), confidence: 'confirmed' },
        unconfirmed: [],
      },
    })
    expect(reply(once(1572), 1000)).toMatchObject({
      ruling: { because: ['単位の合計1572に単価10.00円を掛けるため'] },
    })
  })

  test('平成24年3月までは何も言わない', () => {
    expect(reply(once(1), 1000, '2012-03-31')).toMatchObject({ ruling: { silent: true } })
    expect(reply(once(1), 1000, '2012-04-01')).toMatchObject({ ruling: { silent: false } })
  })

  const line = fc.record({ units: fc.nat(99_999), times: fc.integer({ min: 1, max: 99 }) })
  const lines = fc.array(line, { minLength: 1, maxLength: 10 })
  const price = fc.integer({ min: 1000, max: 1999 })

  test('額は整数で、正確な積を切り捨てたもの', () => {
    fc.assert(
      fc.property(lines, price, (some, times100) => {
        const units = some.reduce((total, row) => total + BigInt(row.units) * BigInt(row.times), 0n)
        expect(yen(some, times100)).toEqual({
          units: Number(units),
          yen: Number((units * BigInt(times100)) / 100n),
        })
      }),
    )
  })

  test('単位が増えても単価が上がっても、額は減らない', () => {
    fc.assert(
      fc.property(lines, line, price, (some, more, times100) => {
        const least = yen(some, times100).yen
        expect(yen([...some, more], times100).yen).toBeGreaterThanOrEqual(least)
        expect(yen(some, times100 + 1).yen).toBeGreaterThanOrEqual(least)
      }),
    )
  })

  test('言葉', () => expect(feeYen.words({ units: 1572, yen: 16663 })).toBe('1572単位で16663円'))
})

checkProvision(feeYen)
