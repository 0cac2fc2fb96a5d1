import type { z } from 'zod'
import { documentField } from '../../forms/kit/document-field.ts'
import { documentValue } from '../../forms/kit/document-value.ts'
import { type PlanDocument, planDocument } from '../../plan/content/plan-document.ts'
import { readJson } from '../law/read-json.ts'

/** 計画の直すところ: where in the JSON, what the box is called, what is expected there. Nothing sent is quoted. */
export type PlanProblem = {
  readonly path: string
  readonly name: string
  readonly expected: string
  readonly says: string
}

export type PlanRead = { readonly plan: PlanDocument } | { readonly problems: readonly PlanProblem[] }

/** 計画を読む: a plan document from JSON; `line` where it is one line of many. */
export function readPlan(text: string, line?: number): PlanRead {
  const json = readJson(text.replace(/^\ufeff/, ''), line)
  if ('says' in json) return { problems: [{ path: '', name: '計画', expected: 'JSON', says: json.says }] }
  const read = planDocument.safeParse(json.value)
  if (read.success) return { plan: read.data }
  return { problems: read.error.issues.flatMap((issue) => problemsOf(issue, json.value)) }
}

function problemsOf(issue: z.core.$ZodIssue, value: unknown): PlanProblem[] {
  const path = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const whole = [path, key].filter((part) => part !== '').join('.')
      return problem(whole, `この名前は使えません`, 'スキーマにある名前', value)
    })
  return [problem(path, '', expectedBy(issue), value)]
}

function problem(path: string, says: string, expected: string, value: unknown): PlanProblem {
  const name = nameOf(path)
  const isThere = path !== '' && documentValue(value, path) !== undefined
  const words =
    says !== '' ? says : isThere ? `${expected}を入れてください` : `ありません。${expected}を入れてください`
  return { path, name, expected, says: `${name}（${path === '' ? '全体' : path}）：${words}` }
}

/** The title of a box, wherever in its lists it stands. */
function nameOf(path: string): string {
  if (path === '') return '計画'
  const [list, row] = path.split(/\.\d+\.(?!.*\.\d+\.)/)
  const field = row === undefined ? null : documentField(row, (list ?? '').replace(/\.\d+/g, ''))
  return field?.title ?? documentField(path.replace(/\.\d+$/, ''))?.title ?? path
}

const kinds: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数',
  int: '整数',
  boolean: 'true か false',
  array: '並び（[…]）',
  object: 'まとまり（{…}）',
}

function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? issue.expected
    case 'invalid_value':
      return issue.values.map(String).join('、')
    case 'too_big':
      return `${issue.maximum}${issue.origin === 'string' ? '文字' : issue.origin === 'array' ? '件' : ''}まで`
    case 'too_small':
      return `${issue.minimum}${issue.origin === 'string' ? '文字' : issue.origin === 'array' ? '件' : ''}以上`
    case 'invalid_format':
      return issue.format === 'date'
        ? '日（YYYY-MM-DD）'
        : `決まった書き方（${issue.pattern ?? issue.format}）`
    default:
      return 'スキーマどおりの値'
  }
}
