import { describe, expect, test } from 'vitest'
import { tableWords } from './table-words.ts'

const wordsOf = (text: string) => tableWords(text.split(' ').filter((word) => word !== ''))

describe('table の命令', () => {
  test.each([
    [
      'annex3 --year 2015 --in 京都市',
      { asked: { table: 'annex3', year: 2015, mask: false }, place: '京都市', out: null },
    ],
    ['annex3 --year 2015 --in 全国 --mask', { asked: { mask: true }, format: { kind: 'json' } }],
    ['annex3 --year 2015 --in 京都市 --district なし', { district: '' }],
    [
      'annex1 --from 2013 --to 2018 --in 261009',
      { asked: { table: 'annex1', mask: false, from: 2013, to: 2018, scenario: null } },
    ],
    ['annex1 --year 2015 --in 京都市 --mask', { asked: { table: 'annex1', mask: true } }],
    [
      'measures --year 2015 --on 2016-03-31 --in 全国 --mask',
      { asked: { table: 'measures', mask: true, of: null } },
    ],
    [
      'measures --year 2015 --on 2016-03-31 --in 京都市 --mask --of monitoring --format csv',
      { asked: { table: 'measures', mask: true, of: 'monitoring' } },
    ],
    ['annex1 --year 2015 --in 京都市', { asked: { table: 'annex1', from: 2013, to: 2018 } }],
    ['annex1 --year 2015 --in 京都市 --scenario notice', { asked: { scenario: { kind: 'notice' } } }],
    [
      'annex1 --year 2015 --in 京都市 --scenario own --suppose growth=5,load=31',
      { asked: { scenario: { kind: 'own', suppose: new URLSearchParams('growth=5&load=31') } } },
    ],
    [
      'annex3 --year 2015 --in 京都市 --format csv --encoding shift_jis --out a.csv',
      { format: { kind: 'csv', encoding: 'shift_jis' }, out: 'a.csv' },
    ],
    [
      'measures --year 2015 --on 2016-03-31 --in 京都市 --of load --format csv',
      { asked: { table: 'measures', year: 2015, on: '2016-03-31', of: 'load' } },
    ],
  ])('%s', (text, expected) => expect(wordsOf(text)).toMatchObject(expected))

  test.each([
    ['', '表は、annex3、annex1、measures です'],
    ['annex2 --in 京都市', '：annex2'],
    ['annex3 annex1 --in 京都市', '一度に作れる表は一つ'],
    ['annex3 --year 2015', '--in で'],
    ['annex3 --in 京都市', '--year で'],
    ['annex3 --in 京都市 --year 今年', '--year で'],
    ['annex3 --in 京都市 --year', '--year のあとに値がありません'],
    ['annex3 --in 京都市 --year 2015 --from 2013', '--from は、annex3 では使えません'],
    ['annex1 --in 京都市 --from 2018 --to 2013', '--to の年より後'],
    ['annex1 --in 京都市 --from 2013', '--from と --to で'],
    ['annex1 --in 京都市 --from 2013 --year 2015', 'どちらかで'],
    ['annex1 --in 京都市 --year 2015年', 'どちらかで'],
    ['annex1 --in 京都市 --year 2015 --scenario 通知', '--scenario は'],
    ['annex1 --in 京都市 --year 2015 --suppose load=31', '--scenario own といっしょに'],
    ['annex1 --in 京都市 --year 2015 --scenario notice --suppose load=31', '前提はきまっています'],
    ['annex1 --in 京都市 --year 2015 --scenario own --suppose lode=31', '「lode」はありません'],
    ['annex1 --in 京都市 --year 2015 --scenario own --suppose load=多い', '1から500まで'],
    ['annex3 --in 京都市 --year 2015 --scenario notice', '--scenario は、annex3 では使えません'],
    ['measures --in 京都市 --year 2015', '--on で'],
    ['measures --in 京都市 --year 2015 --on 2015-02-30', '--on で'],
    ['measures --in 京都市 --year 2015 --on 2016-03-31 --of all', '--of は'],
    ['measures --in 京都市 --year 2015 --on 2016-03-31 --format csv', 'CSV の表は一つです'],
    ['annex3 --in 京都市 --year 2015 --format pdf', '--format は'],
    ['annex3 --in 京都市 --year 2015 --format xlsx', '--out で'],
    ['annex3 --in 京都市 --year 2015 --encoding shift_jis', '--format csv といっしょに'],
    ['annex3 --in 京都市 --year 2015 --format csv --encoding euc-jp', '--encoding は'],
    ['annex3 --in 京都市 --year 2015 --mask --district 北部', '市町村全体のものだけ'],
    ['annex1 --in 京都市 --year 2015 --mask --district 北部', '市町村全体のものだけ'],
    ['measures --in 京都市 --year 2015 --on 2016-03-31 --mask --district なし', '市町村全体のものだけ'],
    ['measures --in 京都市 --year 2015 --on 2016-03-31 --mask --of load', '公表用には'],
    [
      'measures --in 京都市 --year 2015 --on 2016-03-31 --mask --format csv',
      '選んでください：self-plan、monitoring',
    ],
    ['annex3 --in 京都市 --yaer 2015', '--yaer という指定はありません'],
  ])('わからないときは、わけを言う：%s', (text, says) => {
    expect(wordsOf(text)).toEqual({ wrong: expect.stringContaining(says) })
  })
})
