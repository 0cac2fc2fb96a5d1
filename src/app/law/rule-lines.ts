import { citationText } from '../../law/kit/citation-text.ts'
import { factsSchema } from '../../law/kit/facts-schema.ts'
import type { Provision } from '../../law/kit/provision.ts'
import { exampleOf } from './example-of.ts'

/** 規定の一つを端末で: what it says, how it is read, its facts, and a way of asking it that it answers. */
export function ruleLines(rule: Provision<unknown, unknown>): string {
  const { title, id, day, wordings, readings } = rule
  const example = exampleOf(rule)
  return [
    `${title}（${id}）`,
    `どの日で問うか：${day}`,
    ...wordings.map(
      ({ from, until, binds, says, citation }) =>
        `${from}〜${until?.subtract({ days: 1 }) ?? ''} ${binds === 'nation' ? '全国' : binds}：${says}（${citationText(citation)}${citation.confidence === 'confirmed' ? '' : '、根拠は未確認'}）`,
    ),
    ...readings.map(
      ({ says, settledBy }) => `確かめられていない読み方：${says}（確かめるには ${settledBy}）`,
    ),
    '事実：',
    ...Object.entries(factsSchema(rule.facts).properties ?? {}).map(
      ([key, { title: name }]) => `  ${key}　${name}`,
    ),
    `問い方：npm run -s hitotsu -- law ${id} --on ${example.on} --in ${example.in} --facts facts.json（形は --schema）`,
  ].join('\n')
}
