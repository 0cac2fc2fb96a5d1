import { expect, test } from 'vitest'
import { formDefinitions } from '../definitions/form-definitions.ts'
import { askedAbove } from './asked-above.ts'

const asked = new Map<string, string>(
  formDefinitions.flatMap(({ id, sheets }) =>
    sheets.flatMap(({ bands }) =>
      bands.flatMap((band) =>
        band.band === 'cells'
          ? [...askedAbove(band.rows)].map(
              ([cell, words]) =>
                [`${id} ${'box' in cell ? cell.box : ''} ${'box' in cell ? cell.as : ''}`, words] as const,
            )
          : [],
      ),
    ),
  ),
)

test.each([
  ['左の見出し', 'kyoto-self-plan person.name name', '利用者氏名（児童氏名）'],
  [
    '上の見出し',
    'kyoto-self-plan selfPlan.measures text',
    '困っていることを解決し、より良くするための具体的な方策（サービスの具体的な利用方法など）および それまでの期間',
  ],
  ['並んだ上の見出し', 'national-b-1 content.basics.complaint text', '本人の主訴（意向・希望）'],
  [
    '下の行まで続く見出し',
    'national-1-1 content.familyWishes text',
    '利用者及びその家族の生活に対する意向（希望する生活）（家族）',
  ],
  ['見出しを分け合う欄', 'national-1-1 content.from month', 'モニタリング期間（開始年月）（始める月）'],
  ['見出しと同じことは、くり返さない', 'kyoto-self-plan selfPlan.relation choice', '①利用者との関係'],
])('%s', (_, box, words) => expect(asked.get(box)).toBe(words))
