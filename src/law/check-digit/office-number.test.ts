import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import { officeNumber } from './office-number.ts'

const when = { on: Temporal.PlainDate.from('2026-04-01'), in: '北区' }
const consultation = '3けた目の3を指定特定相談支援、7を指定障害児相談支援と読むこと'
const nonDesignated = '3けた目の2を基準該当の事業所と読むこと'
const otherLaw = '介護保険の事業所番号でないこと（番号だけでは見分けられない）'

checkProvision(officeNumber, [{ number: '2815102534' }])

describe('事業所番号', () => {
  test.each([
    ['2815102534', '28', '障害福祉サービス・一般相談支援など', '51', '0253', true, [otherLaw]],
    ['2815102535', '28', '障害福祉サービス・一般相談支援など', '51', '0253', false, [otherLaw]],
    ['3450219724', '34', '障害児通所支援・障害児入所施設', '02', '1972', true, [otherLaw]],
    ['2875104529', '28', '指定障害児相談支援', '51', '0452', true, [consultation, otherLaw]],
    ['2630000000', '26', '指定特定相談支援', '00', '0000', false, [consultation, otherLaw]],
    ['2620000000', '26', '基準該当の事業所', '00', '0000', false, [nonDesignated, otherLaw]],
    ['2640000000', '26', null, '00', '0000', false, []],
  ] as const)('%s', (number, prefecture, kind, district, serial, fits, unconfirmed) => {
    const finding = { prefecture, kind, district, serial, fits }
    expect(applyOn(when, officeNumber, { number })).toMatchObject({
      finding,
      because: [
        `3けた目が${number[2]}であるため`,
        fits ? '最後のけたが検証番号と合うため' : '最後のけたが検証番号と合わないため',
      ],
      citation: { article: '事業所番号', confidence: 'unconfirmed' },
      unconfirmed,
    })
    expect(officeNumber.words(finding)).toBe(
      `${kind ?? '種類のわからない番号'}。検証番号は${fits ? '合う' : '合わない（打ちまちがいでないか確かめる）'}`,
    )
  })

  test.each([
    ['0110000000', true],
    ['4710000000', true],
    ['0010000000', false],
    ['4810000000', false],
    ['281510253', false],
    ['28151025344', false],
    ['281510253a', false],
    ['２８１５１０２５３４', false],
  ])('%s は受けつけるか %s', (number, fits) => {
    const expected = '都道府県（01から47まで）で始まる半角の数字10けたで入れてください'
    expect(officeNumber.mismatches?.({ number }, when)).toEqual(fits ? [] : [{ field: 'number', expected }])
  })

  test('制度の始まる前は問わない', () => {
    const on = Temporal.PlainDate.from('2012-03-31')
    expect(applyOn({ ...when, on }, officeNumber, { number: '2815102534' }).silent).toBe(true)
  })
})

test('見出しと事実の形', () => {
  const { id, title, chapter, day: asked, facts, wordings } = officeNumber
  expect([id, title, chapter, asked]).toEqual([
    'office-number',
    '事業所番号',
    '日付と番号',
    '番号を確かめる日',
  ])
  expect(wordings.map(({ from, until }) => [String(from), until?.toString() ?? null])).toEqual([
    ['2012-04-01', null],
  ])
  expect(factsSchema(facts).properties).toMatchObject({
    number: { title: '事業所番号（半角の数字10けた）', maxLength: 10 },
  })
})
