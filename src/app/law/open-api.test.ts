import { Validator } from '@seriousme/openapi-schema-validator'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { provisions } from '../../law/provisions.ts'
import type { World } from '../world.ts'
import { lawApiRoutes } from './law-api-routes.ts'
import { openApi } from './open-api.ts'

const app = new Hono()
lawApiRoutes(app, provisions, {} as World)
const document = JSON.parse(JSON.stringify(openApi(provisions)))
const asks = Object.entries(document.paths as Record<string, { post?: Operation }>).flatMap(
  ([path, { post }]) => (post ? [{ path, post }] : []),
)
type Media = { examples: Record<string, { value: unknown }> }
type Operation = {
  requestBody: { content: Record<string, Media> }
  responses: Record<string, { content: Record<string, Media> }>
}

describe('OpenAPI の記述', () => {
  test('OpenAPI 3.1 として正しい', async () => {
    const validator = new Validator()
    const { valid, errors } = await validator.validate(structuredClone(document))
    expect(errors).toBeUndefined()
    expect([valid, validator.version]).toEqual([true, '3.1'])
  })

  test('送られるのはその記述そのもの', async () => {
    const response = await app.request('/api/openapi.json')
    expect(response.headers.get('cache-control')).toBe('public, max-age=300')
    expect(await response.json()).toEqual(document)
  })

  test('どの規定にも、読む口と問う口がある。口の名はひとつずつちがう', () => {
    expect(asks.map(({ path }) => path)).toEqual(provisions.map(({ id }) => `/api/law/${id}`))
    const operations = Object.values(
      document.paths as Record<string, Record<string, { operationId: string }>>,
    )
      .flatMap((path) => Object.values(path))
      .map(({ operationId }) => operationId)
    expect(new Set(operations).size).toBe(operations.length)
    expect(operations).toHaveLength(2 + provisions.length * 2)
    expect(operations.filter((name) => !/^[a-z][A-Za-z0-9]+$/.test(name))).toEqual([])
  })

  test('指しているものは、どれも記述の中にある', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(
      ([, path = '']) => path,
    )
    expect(references.length).toBeGreaterThan(10)
    const missing = references.filter(
      (path) =>
        path.split('/').reduce<unknown>((part, key) => (part as Record<string, unknown>)?.[key], document) ===
        undefined,
    )
    expect(missing).toEqual([])
  })

  test.each(asks)('$path の例は、送ると書いてあるとおりに答えられる', async ({ path, post }) => {
    const questions = post.requestBody.content['application/json']?.examples ?? {}
    const replies = post.responses['200']?.content['application/json']?.examples ?? {}
    expect(Object.keys(questions)).toEqual(['一つ', 'まとめて'])
    for (const [name, { value }] of Object.entries(questions)) {
      const response = await app.request(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(value),
      })
      expect(response.status).toBe(200)
      expect(await response.json()).toEqual(replies[name]?.value)
    }
  })
})
