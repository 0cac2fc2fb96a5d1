import type { Provision } from '../../law/kit/provision.ts'
import { mostInArray, mostLines, mostWithChanges } from './answer-question.ts'
import { exampleOf } from './example-of.ts'
import { replyOf } from './reply-of.ts'

type AnyProvision = Provision<unknown, unknown>

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const error = (name: string) => ({ $ref: `#/components/responses/${name}` })

/** `monitoring-interval` → `MonitoringInterval`. */
const nameOf = (id: string): string =>
  id.replace(/(^|-)([a-z0-9])/g, (_, _dash: string, letter: string) => letter.toUpperCase())

/** GET of one rule. */
export const readOperation = ({ id, title, chapter }: AnyProvision) => ({
  operationId: `read${nameOf(id)}`,
  tags: [chapter],
  summary: `「${title}」の文言と事実`,
  responses: {
    '200': {
      description: '規定の全部',
      content: { 'application/json': { schema: ref('Rule') } },
    },
  },
})

/** POST to one rule: a question, a list of them, or one on each line. */
export const askOperation = (rule: AnyProvision) => {
  const { id, title, chapter, day, wordings } = rule
  const example = exampleOf(rule)
  const question = questionSchema(id, day)
  return {
    operationId: `ask${nameOf(id)}`,
    tags: [chapter],
    summary: `「${title}」に問う`,
    description: wordings.map(({ says }) => says).join('\n\n'),
    parameters: [
      {
        name: 'changes',
        in: 'query',
        description: `true にすると、何が変われば答えが変わるかも返します（一度に${mostWithChanges}件まで）。`,
        schema: { type: 'boolean', default: false },
      },
    ],
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: {
            oneOf: [question, { type: 'array', maxItems: mostInArray, items: question }],
          },
          examples: { 一つ: { value: example }, まとめて: { value: [example, example] } },
        },
        'application/x-ndjson': {
          schema: { type: 'string', description: `一行に一つの問い。${mostLines}行まで。` },
        },
      },
    },
    responses: {
      '200': {
        description: '答え。まとめて問うと、問いの順に、答えか断りが一つずつ返ります。',
        content: {
          'application/json': {
            schema: { oneOf: [ref('Ruling'), { type: 'array', items: ref('Reply') }] },
            examples: {
              一つ: { value: replyOf(rule, example) },
              まとめて: { value: [replyOf(rule, example), replyOf(rule, example)] },
            },
          },
          'application/x-ndjson': { schema: { type: 'string', description: '一行に一つの答えか断り。' } },
        },
      },
      '400': error('Unreadable'),
      '413': error('TooLarge'),
      '415': error('WrongKind'),
      '422': error('Refused'),
    },
  }
}

const questionSchema = (id: string, day: string) => ({
  type: 'object',
  required: ['on', 'in', 'facts'],
  additionalProperties: false,
  properties: {
    on: { type: 'string', format: 'date', title: day },
    in: { type: 'string', title: '市町村', description: '市・区・町・村まで入れた名前（京都市、北区）' },
    facts: ref(`Facts-${id}`),
  },
})
