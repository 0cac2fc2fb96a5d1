import { samplePlan } from '../../plan/content/sample-plan.ts'
import { easyPlan } from '../../plan/easy/easy-plan.ts'
import type { EasyAround } from '../../plan/easy/easy-plan-shape.ts'
import { ownSegments, type Segments } from '../../plan/easy/easy-text.ts'
import { mapPlan } from '../../plan/easy/read-plan.ts'
import { nameSegments } from '../../plan/easy/segments-of.ts'
import type { MyPlanPaper } from './my-plan.ts'

const around: EasyAround = {
  person: { name: '見本 太郎', kana: 'ミホン タロウ' },
  names: [{ name: 'みほん工房', kana: 'ミホンコウボウ' }],
  calls: [
    {
      role: '{計画|けいかく}を いっしょに {作|つく}る{人|ひと}',
      name: '相談支援センターみほん',
      phone: '075-000-0001',
    },
  ],
  months: ['2026-07', '2026-10'],
}

const [first, second] = samplePlan.needs
const needs = [
  ...(first
    ? [
        {
          ...first,
          provider: 'みほんヘルパー',
          person: '例示 花子',
          phone: '075-000-0002',
          fee: '月に500円くらい',
        },
      ]
    : []),
  ...(second
    ? [{ ...second, provider: 'みほん工房', person: '作業 次郎', phone: '075-000-0003', fee: null }]
    : []),
]

export const sampleMyPlan: MyPlanPaper = {
  demo: true,
  size: 18,
  kana: true,
  isReadWhole: true,
  whose: '見本 太郎',
  printedOn: '2026-09-18',
  plan: mapPlan(
    easyPlan({ stage: '計画', content: { ...samplePlan, needs } }, around),
    (text): Segments =>
      text.flatMap((piece) => {
        if ('own' in piece) return ownSegments(piece.own)
        if ('name' in piece) return nameSegments(piece.name, piece.kana)
        return [{ text: piece.said, ruby: null }]
      }),
  ),
}
