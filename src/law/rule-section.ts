import { citationText } from './kit/citation-text.ts'
import { certain, type FactsSchema, factsSchema } from './kit/facts-schema.ts'
import type { Provision, Wording } from './kit/provision.ts'

type Rule = Provision<unknown, unknown>

/** 規定の一つの節: the lines of one rule on the page of all rules. */
export function ruleSection(rule: Rule): string[] {
  return [
    `<a id="${rule.id}"></a>`,
    '',
    `### ${rule.title}`,
    '',
    `\`${rule.id}\`　どの日で問うか：${rule.day}`,
    '',
    '| いつから | いつまで | だれに | 定め | 根拠 |',
    '|---|---|---|---|---|',
    ...rule.wordings.map(row),
    '',
    ...factTable(factRows(factsSchema(rule.facts))),
    '',
    ...(rule.readings.length === 0
      ? []
      : [
          '確かめられていない読み方：',
          '',
          ...rule.readings.map(({ says, settledBy }) => `- ${says}。**確かめるには** ${settledBy}`),
          '',
        ]),
  ]
}

function row({ from, until, binds, says, citation }: Wording<unknown, unknown>): string {
  const last = until === null ? '' : until.subtract({ days: 1 }).toString()
  const unsure =
    citation.confidence === 'confirmed'
      ? ''
      : `（未確認${citation.note === undefined ? '' : `：${citation.note}`}）`
  const cells = [
    from.toString(),
    last,
    binds === 'nation' ? '全国' : binds,
    says,
    `${citationText(citation)}${unsure}`,
  ]
  return `| ${cells.map(cell).join(' | ')} |`
}

function factTable(rows: string[]): string[] {
  return rows.length === 0
    ? ['問うときの事実：日と市町村だけ']
    : ['| 名前 | 問うときの事実 | 値 |', '|---|---|---|', ...rows]
}

/** One row a fact; the facts of a list of rows follow it, with the list's key before theirs. */
function factRows({ properties = {} }: FactsSchema, before = ''): string[] {
  return Object.entries(properties).flatMap(([key, part]) => {
    const { kind } = certain(part)
    const rows = kind.items?.type === 'object' ? factRows(kind.items, `${before}${key}[].`) : []
    return [`| \`${before}${key}\` | ${cell(part.title ?? '')} | ${cell(valuesOf(part))} |`, ...rows]
  })
}

/** What a fact may be, shortly. A table of codes is named by its first and last. */
function valuesOf(part: FactsSchema): string {
  const { kind, nullable } = certain(part)
  return nullable ? `${valuesOfKind(kind)}、わからない・ない` : valuesOfKind(kind)
}

function valuesOfKind({
  enum: values,
  labels,
  type,
  format,
  minimum,
  maximum,
  maxLength,
  maxItems,
  items,
}: FactsSchema): string {
  if (values !== undefined) {
    const named = values.map((value) =>
      labels?.[value] === undefined || labels[value] === value ? value : `${value} ${labels[value]}`,
    )
    return named.length <= 12 ? named.join('・') : `${named[0]}から${named.at(-1)}までの${named.length}種類`
  }
  if (format !== undefined) return format === 'date' ? '日' : '年月'
  if (type === 'boolean') return 'はい・いいえ'
  if (type === 'integer') return `${minimum}から${maximum}まで`
  if (type === 'array') {
    return `${maxItems}件まで${items?.enum === undefined ? '' : `：${valuesOfKind(items)}`}`
  }
  return `${maxLength}字まで`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
