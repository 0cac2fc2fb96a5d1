import { factsSchema } from '../../law/kit/facts-schema.ts'
import type { Provision } from '../../law/kit/provision.ts'
import { askOperation, readOperation } from './open-api-operations.ts'
import { errors, schemas } from './open-api-schemas.ts'
import { plainSchema } from './plain-schema.ts'

type Rules = readonly Provision<unknown, unknown>[]

/** OpenAPI 3.1 の記述: the whole interface, made from the rules themselves. */
export const openApi = (rules: Rules) => ({
  openapi: '3.1.0',
  info: {
    title: 'ひとつ 規定の問い合わせ',
    version: '1',
    summary: '計画相談支援・障害児相談支援の規定に、日と市町村と事実を示して問う。',
    description:
      '規定は答えを提案し、決めるのは職員です。答えには根拠と、確かめられていない読み方が付きます。サインインは要らず、送られた内容は保存しません。氏名などの個人情報は送らないでください。',
  },
  servers: [{ url: '/' }],
  tags: [...new Set(rules.map(({ chapter }) => chapter))].map((name) => ({ name })),
  paths: {
    '/api/law': {
      get: {
        operationId: 'listRules',
        summary: '規定の一覧',
        responses: {
          '200': {
            description: 'すべての規定の見出し',
            content: {
              'application/json': {
                schema: { type: 'array', items: { $ref: '#/components/schemas/Heading' } },
              },
            },
          },
        },
      },
    },
    '/api/openapi.json': {
      get: {
        operationId: 'readDescription',
        summary: 'この記述',
        responses: {
          '200': {
            description: 'OpenAPI 3.1',
            content: { 'application/json': { schema: { type: 'object' } } },
          },
        },
      },
    },
    ...Object.fromEntries(
      rules.map((rule) => [`/api/law/${rule.id}`, { get: readOperation(rule), post: askOperation(rule) }]),
    ),
  },
  components: {
    schemas: { ...schemas, ...Object.fromEntries(rules.map((rule) => [`Facts-${rule.id}`, factsOf(rule)])) },
    responses: errors,
  },
})

const factsOf = ({ facts, title }: Provision<unknown, unknown>) => ({
  ...plainSchema(factsSchema(facts)),
  title: `「${title}」の事実`,
})
