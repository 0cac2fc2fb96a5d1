import { describe, expect, test } from 'vitest'
import { factsSchema } from '../kit/facts-schema.ts'
import { baseUnits } from './base-units.ts'
import { careOverlapReduction } from './care-overlap-reduction.ts'
import { fortyCases } from './forty-cases.ts'
import { fortyCasesOrder } from './forty-cases-order.ts'
import { officeGrade } from './office-grade.ts'
import { officeGradeStart } from './office-grade-start.ts'
import { staffingStandard } from './staffing-standard.ts'

describe('事実のとりうる値', () => {
  test.each([
    [baseUnits, 'base-units'],
    [careOverlapReduction, 'care-overlap-reduction'],
    [fortyCases, 'forty-cases'],
    [fortyCasesOrder, 'forty-cases-order'],
    [officeGrade, 'office-grade'],
    [officeGradeStart, 'office-grade-start'],
    [staffingStandard, 'staffing-standard'],
  ])('%# 番めの規定は%sで、報酬の章にある', (provision, id) => {
    expect([provision.id, provision.chapter]).toEqual([id, '報酬'])
  })

  test.each([
    ['取扱件数40件の線', fortyCases, 'cases', 0, 999_999],
    ['取扱件数40件の線', fortyCases, 'specialists', 1, 9_999],
    ['取扱件数40件の線', fortyCases, 'assistants', 0, 9_999],
    ['取扱件数40件の線', fortyCases, 'casesThisMonth', 0, 99_999],
    ['人数の標準', staffingStandard, 'cases', 0, 999_999],
    ['人数の標準', staffingStandard, 'specialists', 0, 999],
    ['人数の標準', staffingStandard, 'assistants', 0, 999],
    ['機能強化型の要件', officeGrade, 'fullTimeDedicated', 0, 999],
    ['機能強化型の要件', officeGrade, 'dedicated', 0, 999],
    ['(Ⅱ)の順', fortyCasesOrder, 'second', 0, 500],
  ] as const)('%s（$2）', (_, provision, field, minimum, maximum) => {
    expect(factsSchema(provision.facts).properties?.[field]).toMatchObject({ minimum, maximum })
  })

  test('機能強化型の人数は0人から5人までを試す', () => {
    const { fullTimeDedicated, dedicated } = factsSchema(officeGrade.facts).properties ?? {}
    expect([fullTimeDedicated?.tries, dedicated?.tries]).toEqual([
      [0, 1, 2, 3, 4, 5],
      [0, 1, 2, 3, 4, 5],
    ])
  })

  test('(Ⅱ)の順で見る契約は500件まで、利用者の番号は20字まで', () => {
    expect(factsSchema(fortyCasesOrder.facts).properties?.contracts).toMatchObject({
      maxItems: 500,
      items: {
        properties: {
          user: { title: '利用者の番号', maxLength: 20 },
          signedOn: { title: '契約した日' },
        },
      },
    })
  })
})
