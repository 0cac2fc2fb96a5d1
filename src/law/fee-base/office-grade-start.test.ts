import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { officeGradeStart } from './office-grade-start.ts'

const rule = (filedOn: string, on = '2026-04-01') =>
  applyOn({ on: Temporal.PlainDate.from(on), in: '北区' }, officeGradeStart, {
    filedOn: Temporal.PlainDate.from(filedOn),
  })

describe('報酬区分の届出の効力', () => {
  test.each([
    ['2026-05-01', '2026-06-01', '2025-11', '2026-04'],
    ['2026-05-14', '2026-06-01', '2025-11', '2026-04'],
    ['2026-05-15', '2026-06-01', '2025-11', '2026-04'],
    ['2026-05-16', '2026-07-01', '2025-11', '2026-04'],
    ['2026-05-31', '2026-07-01', '2025-11', '2026-04'],
    ['2026-12-15', '2027-01-01', '2026-06', '2026-11'],
    ['2026-12-16', '2027-02-01', '2026-06', '2026-11'],
    ['2027-01-10', '2027-02-01', '2026-07', '2026-12'],
  ])('%sの届出は%sから、件数は%sから%sまで', (filedOn, startsOn, countFrom, countTo) => {
    expect(rule(filedOn)).toMatchObject({ finding: { startsOn, countFrom, countTo } })
  })

  test('15日までは根拠があり、16日からは読み方による', () => {
    expect(rule('2026-05-15')).toMatchObject({
      because: ['5月15日の届出で、15日までのため'],
      citation: { article: '問12' },
      unconfirmed: [],
    })
    expect(rule('2026-05-16')).toMatchObject({
      because: ['5月16日の届出で、15日を過ぎているため'],
      unconfirmed: ['16日以後に届け出たときは翌々月から算定すると読むこと'],
    })
  })

  test('令和3年3月までは何も言わない', () => {
    expect([rule('2021-03-01', '2021-03-31').silent, rule('2021-03-01', '2021-04-01').silent]).toEqual([
      true,
      false,
    ])
  })

  test('言葉', () => {
    expect(officeGradeStart.words({ startsOn: '2026-06-01', countFrom: '2025-11', countTo: '2026-04' })).toBe(
      '2026-06-01から算定する。はじめての届出では、取扱件数を2025-11から2026-04までで数える',
    )
  })
})

checkProvision(officeGradeStart)
