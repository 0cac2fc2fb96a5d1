import type { ReactNode } from 'react'
import { explainOn } from '../../law/kit/explain-on.ts'
import { selfPlanSteps } from '../../law/self-plan-permission/self-plan-steps.ts'
import { Panel } from '../../ui/panel/panel.tsx'
import type { At } from './at.ts'
import type { SelfPlanReason } from './fact.ts'
import type { CaseFile } from './file.ts'
import { WhyRuling } from './why-ruling.tsx'

type Of = { readonly file: CaseFile; readonly at: At }

/** セルフプランであること: why it was chosen and what comes next for it, and what does not arise, with the rule. */
export const SelfPlanSays = ({ file, at }: Of): ReactNode => {
  if (file.author !== 'セルフプラン') return null
  const reason = file.selfPlan?.reason
  const steps = explainOn(
    { on: Temporal.PlainDate.from(at.today), in: at.municipality.name },
    selfPlanSteps,
    { municipalPapers: [...(at.municipality.settings.selfPlanPapers ?? [])] },
  )
  return (
    <Panel title={words.title}>
      {reason && (
        <p>
          {words.reason}：{reason}。{words.next[reason]}
          {file.draft?.submitted && words.later}
        </p>
      )}
      <p>{words.without}</p>
      <WhyRuling ruling={steps} />
    </Panel>
  )
}

const words = {
  title: 'セルフプランです',
  reason: 'セルフプランにしたわけ',
  next: {
    本人の希望: '自分（家族）で書きます。あとで、事業所に書いてもらうこともできます。',
    作れる事業所がない: '事業所が見つかるまでの計画です。見つかったら、事業所にかえられます。',
    待機: '事業所が空くのを待つあいだの計画です。窓口が事業所をさがし続け、空いたら、かえられます。',
  } satisfies Readonly<Record<SelfPlanReason, string>>,
  later: 'いまの計画はもう出ているので、かえられるのは次の申請（変更・更新）のときです。',
  without: '相談支援事業所との契約、費用や報酬、サービス担当者会議、モニタリングはありません。',
} as const
