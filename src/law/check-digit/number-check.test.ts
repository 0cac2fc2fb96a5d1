import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import { type NumberCheckFacts, numberCheck } from './number-check.ts'

type Kind = NumberCheckFacts['kind']
const when = { on: Temporal.PlainDate.from('2026-04-01'), in: '北区' }

checkProvision(numberCheck, [{ kind: '市町村番号', number: '261008' }])

describe('検証番号', () => {
  const unfit = '打ちまちがいでないか確かめる'
  test.each<[string, Kind, string, string, string]>([
    ['千葉市（実在）', '市町村番号', '121004', '4', '受けつける'],
    ['京都市', '市町村番号', '261008', '8', '受けつける'],
    ['総務省の団体コード（京都市）', '市町村番号', '261009', '8', unfit],
    ['公開の番号：北区', '市町村番号', '131177', '7', '受けつける'],
    ['総務省の団体コード（北区）', '市町村番号', '131172', '7', unfit],
    ['公開の番号：新宿区', '市町村番号', '131045', '5', '受けつける'],
    ['どちらでもない', '市町村番号', '131046', '5', unfit],
    ['公開の番号：介護の事業所（実在）', '事業所番号', '2875104529', '9', '受けつける'],
    ['公開の番号：介護の事業所（実在）', '事業所番号', '2873010983', '3', '受けつける'],
    ['障害福祉の事業所（実在）', '事業所番号', '2815102534', '4', '受けつける'],
    ['障害児の事業所（実在）', '事業所番号', '3450219724', '4', '受けつける'],
    ['打ちまちがい', '事業所番号', '2815102535', '4', unfit],
    ['見本の受給者証', '受給者証番号', '0000000000', '0', '受けつける'],
    ['検証番号の合わない受給者証', '受給者証番号', '0000000001', '0', '証のとおりなら受けつける'],
  ])('%s：%s %s', (_, kind, number, digit, treatment) => {
    const finding = { fits: treatment === '受けつける', checkDigit: digit, treatment } as const
    const readings = { 市町村番号: [0], 事業所番号: [], 受給者証番号: [1] }[kind]
    const expected = {
      finding,
      because: [
        `${number.slice(0, -1)} から計算した検証番号が${digit}であるため`,
        ...(['261009', '131172'].includes(number)
          ? ['総務省の団体コードの検証番号とは合うので、取りちがえかもしれないため']
          : []),
      ],
      citation: { law: '保険者番号等の検証番号の設定方法' },
      unconfirmed: readings.map((at) => numberCheck.readings[at]?.says),
    }
    expect(applyOn(when, numberCheck, { kind, number })).toMatchObject(expected)
    expect(numberCheck.words({ ...finding, treatment: '受けつける' })).toBe(
      finding.fits ? '検証番号は合う。受けつける' : `検証番号が合わない（計算では${digit}）。受けつける`,
    )
  })

  test.each<[Kind, string, number | null]>([
    ['市町村番号', '131177', null],
    ['市町村番号', '13117', 6],
    ['市町村番号', '1311777', 6],
    ['市町村番号', '13117a', 6],
    ['市町村番号', '１３１１７７', 6],
    ['事業所番号', '2815102534', null],
    ['事業所番号', '281510253', 10],
    ['受給者証番号', '0000000000', null],
    ['受給者証番号', '', 10],
  ])('%s「%s」のけた', (kind, number, digits) => {
    const found = numberCheck.mismatches?.({ kind, number }, when)
    const expected = `${kind}は半角の数字${digits}けたで入れてください`
    expect(found).toEqual(digits === null ? [] : [{ field: 'number', expected }])
  })

  test('制度の始まる前は問わない', () => {
    const on = Temporal.PlainDate.from('2012-03-31')
    const facts = { kind: '市町村番号', number: '261008' } as const
    expect(applyOn({ ...when, on }, numberCheck, facts).silent).toBe(true)
  })
})

test('見出しと事実の形', () => {
  const { id, title, chapter, day: asked, facts, wordings } = numberCheck
  expect([id, title, chapter, asked]).toEqual(['check-digit', '検証番号', '日付と番号', '番号を確かめる日'])
  expect(wordings.map(({ from, until }) => [String(from), until?.toString() ?? null])).toEqual([
    ['2012-04-01', null],
  ])
  expect(factsSchema(facts).properties).toMatchObject({
    kind: { title: '番号の種類', enum: ['市町村番号', '事業所番号', '受給者証番号'] },
    number: { title: '番号（半角の数字。検証番号まで）', maxLength: 10 },
  })
})
