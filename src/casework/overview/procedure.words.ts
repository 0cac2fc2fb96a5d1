import type { StepState } from '../../law/procedure/procedure.ts'
import type { ProcedureFacts } from '../../law/procedure/procedure-facts.ts'

const drafts: Readonly<Record<ProcedureFacts['draft'], string>> = {
  求める: '市町村が、計画の案を出すようにお願いする手続きです。',
  求めない: '計画の案を出さなくてよい手続きです。',
  まだ決まっていない: '計画の案がいるかどうかは、まだ決まっていません。',
}

const authors: Readonly<Record<ProcedureFacts['author'], string>> = {
  相談支援事業所: '計画の案は、相談支援事業所が書きます。',
  セルフプラン: '計画の案は、自分や家族が書きます（セルフプラン）。',
  まだ決まっていない: '計画の案をだれが書くかは、まだ決まっていません。',
}

const category = (needed: boolean | null): string => {
  if (needed === null)
    return '障害支援区分（手伝いがどれだけいるか）を調べるかどうかは、まだ決まっていません。'
  return needed
    ? '障害支援区分（手伝いがどれだけいるか）を調べます。'
    : '障害支援区分（手伝いがどれだけいるか）は、調べません。'
}

/** What was settled about the case, for the person and the family. */
export const easyFacts = ({ draft, author, needsCategory }: ProcedureFacts): readonly string[] => [
  drafts[draft],
  ...(draft === '求めない' ? [] : [authors[author]]),
  category(needsCategory),
]

/** The steps that do not arise, each with its clause (in plain words together), then what the others wait for. */
export const stepLines = (steps: readonly StepState[], easy: boolean): readonly string[] => {
  const never = steps.filter(({ state }) => state === '行わない')
  const waiting = steps.filter(({ state }) => state === '先にすることがある')
  return [
    ...(easy
      ? [...Map.groupBy(never, ({ because }) => because ?? '')].map(
          ([because, group]) => `${because}、ありません：${group.map(name).join('、')}`,
        )
      : never.map((step) => `${name(step)}：${step.because}、行わない（${step.source}）`)),
    ...waiting.map((step) =>
      easy
        ? `${name(step)}は、これが済んでからです：${step.missing.join('、')}`
        : `${name(step)}：先に、${step.missing.join('、')}こと`,
    ),
  ]
}

const name = ({ step, title }: StepState): string => `${step}${title}`
