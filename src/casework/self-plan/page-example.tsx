import type { ReactNode } from 'react'
import { kyotoSelfPlanExample } from '../../forms/kit/kyoto-example.ts'
import { emptySelfPlan } from '../../plan/content/self-plan.ts'
import type { Say } from './easy.tsx'
import { pageWords as words } from './self-plan.words.ts'
import type { SelfPlanPageId } from './self-plan-pages.ts'

/** 記入例: what the notice's filled example writes in this box, word for word. */
export const PageExample = ({
  page,
  of,
  say,
}: {
  readonly page: SelfPlanPageId
  /** Whose answers these are. */
  readonly of: string
  readonly say: Say
}): ReactNode => {
  const lines = examples[page]
  return (
    <details className="easy-example">
      <summary>
        {say(words.example)}（{kyotoSelfPlanExample.person.name}さん）
      </summary>
      {lines.length === 0 ? (
        <p>{say(words.noExample)}</p>
      ) : (
        <>
          <p>{say(of)}</p>
          <blockquote>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </blockquote>
        </>
      )}
    </details>
  )
}

/** 「12:00」 as easy reading wants it: 「午後0時」. */
const easyTime = (time: string): string => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return `${hour < 12 ? '午前' : '午後'}${hour % 12}時${minute > 0 ? `${minute}分` : ''}`
}

const sample = kyotoSelfPlanExample.selfPlan ?? emptySelfPlan
const linesOf = (text: string | null): readonly string[] => text?.split('\n') ?? []
const examples: Readonly<Record<SelfPlanPageId, readonly string[]>> = {
  writer: [sample.writerName ?? '', `${sample.relation}（${sample.relationNote}）`, sample.contact ?? ''],
  hopes: linesOf(sample.hopes),
  troubles: linesOf(sample.troubles),
  achievements: linesOf(sample.achievements),
  measures: [],
  considerations: linesOf(sample.considerations),
  week: sample.week.map(
    ({ days, from, to, kind, content }) =>
      `${days.join('・')}　${easyTime(from)}から${easyTime(to)}　${kind}${content ? `：${content}` : ''}`,
  ),
  besides: [],
}
