import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import { municipalityCode } from './municipality-code.ts'

const when = { on: Temporal.PlainDate.from('2026-04-01'), in: '北区' }

checkProvision(municipalityCode, [{ digits: '26100' }, { digits: '131177' }])

describe('市町村番号', () => {
  test.each([
    ['千葉市（実在の番号）', '12100', '121004', '121002', null, 2],
    ['京都市', '26100', '261008', '261009', null, 2],
    ['京都市、市町村番号', '261008', '261008', '261009', '市町村番号', 2],
    ['京都市、団体コード', '261009', '261008', '261009', '団体コード', 2],
    ['京都市、打ちまちがい', '261000', '261008', '261009', 'どちらでもない', 2],
    ['北区', '13117', '131177', '131172', null, 1],
    ['新宿区', '131041', '131045', '131041', '団体コード', 1],
    ['札幌市', '01100', '011007', '011002', null, 2],
    ['宇治市（政令指定都市でない）', '26204', '262048', '262048', null, 1],
    ['宇治市、二つの番号が同じ', '262048', '262048', '262048', 'どちらでもある', 1],
    ['那覇市', '47201', '472019', '472018', null, 1],
  ] as const)('%s', (_, digits, municipalityNumber, localGovernmentCode, given, readings) => {
    const finding = { municipalityNumber, localGovernmentCode, given }
    expect(applyOn(when, municipalityCode, { digits })).toMatchObject({
      finding,
      because: [
        `${digits.slice(0, 5)} の検証番号が、市町村番号では${municipalityNumber.at(-1)}、団体コードでは${localGovernmentCode.at(-1)}であるため`,
      ],
      citation: { article: '市町村番号', confidence: 'unconfirmed' },
      unconfirmed: municipalityCode.readings.slice(0, readings).map(({ says }) => says),
    })
    expect(municipalityCode.words(finding)).toBe(
      `市町村番号は ${municipalityNumber}（団体コードは ${localGovernmentCode}）${given === null ? '' : `。入れた番号は${given}`}`,
    )
  })

  test.each([
    ['01100', true],
    ['47201', true],
    ['00100', false],
    ['48201', false],
    ['2610', false],
    ['2610080', false],
    ['2610a', false],
    ['２６１００', false],
  ])('%s は受けつけるか %s', (digits, fits) => {
    const expected = '都道府県（01から47まで）と市区町村の半角の数字5けたか6けたで入れてください'
    expect(municipalityCode.mismatches?.({ digits }, when)).toEqual(
      fits ? [] : [{ field: 'digits', expected }],
    )
  })

  test('制度の始まる前は問わない', () => {
    const on = Temporal.PlainDate.from('2012-03-31')
    expect(applyOn({ ...when, on }, municipalityCode, { digits: '26100' }).silent).toBe(true)
  })
})

test('見出しと事実の形', () => {
  const { id, title, chapter, day: asked, facts, wordings } = municipalityCode
  expect([id, title, chapter, asked]).toEqual([
    'municipality-number',
    '市町村番号',
    '日付と番号',
    '番号を確かめる日',
  ])
  expect(wordings.map(({ from, until }) => [String(from), until?.toString() ?? null])).toEqual([
    ['2012-04-01', null],
  ])
  expect(factsSchema(facts).properties).toMatchObject({
    digits: { title: '都道府県と市区町村の番号（5けた、または検証番号までの6けた）', maxLength: 6 },
  })
})
