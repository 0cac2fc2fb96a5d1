import { chapters } from './kit/chapters.ts'
import type { Provision } from './kit/provision.ts'
import { ruleSection } from './rule-section.ts'

type Rule = Provision<unknown, unknown>

/** 規定の一覧のページ: every rule by chapter as Markdown, for the official who wants to check it. */
export function rulesPage(rules: readonly Rule[]): string {
  const readings = rules.flatMap((rule) => rule.readings)
  return [
    '# 規定の一覧',
    '',
    `この製品が知っている規定の全部です（${rules.length}の規定、確かめられていない読み方が${readings.length}）。`,
    '規定は答えを提案し、決めるのは職員です。文言は要約で、正文は根拠の法令・通知を見てください。',
    '`src/law` の規定から `scripts/write-rules.ts` が作ります。直すのは規定のほうです。',
    '',
    ...chapters.flatMap((chapter, at) => {
      const own = rules.filter((rule) => rule.chapter === chapter)
      const links = own.map(({ id, title }) => `[${title}](#${id})`)
      return [`${at + 1}. ${chapter}：${links.join('、')}`]
    }),
    '',
    ...chapters.flatMap((chapter) => [
      `## ${chapter}`,
      '',
      ...rules.filter((rule) => rule.chapter === chapter).flatMap(ruleSection),
    ]),
  ].join('\n')
}
