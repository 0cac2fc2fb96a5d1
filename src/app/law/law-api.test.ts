import fc from 'fast-check'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import type { Provision } from '../../law/kit/provision.ts'
import { provisions } from '../../law/provisions.ts'
import { createApp } from '../create-app.ts'
import type { Fault, World } from '../world.ts'
import { exampleOf } from './example-of.ts'
import { lawApiRoutes } from './law-api-routes.ts'
import { replyOf } from './reply-of.ts'
import { sampleFacts, sampleQuestion, sampleRule } from './rule.sample.ts'

const rule = sampleRule as Provision<unknown, unknown>
const faults: Fault[] = []
const outside = {
  randomness: { newId: () => '0f0f0f0f-0000', newCode: () => '' },
  report: (fault: Fault) => faults.push(fault),
} as unknown as World
const app = new Hono()
lawApiRoutes(app, [rule], outside)

const address = '/api/law/sample-rule'
const post = (body: string | Uint8Array<ArrayBuffer>, kind = 'application/json', path = address) =>
  app.request(path, { method: 'POST', headers: { 'content-type': kind }, body })
const ask = (asked: unknown, path = address) => post(JSON.stringify(asked), 'application/json', path)
const refused = { ...sampleQuestion, on: '2013-04-31' }

describe('規定を読む', () => {
  test('一覧には、どの規定の見出しもある', async () => {
    const response = await app.request('/api/law')
    expect(response.headers.get('cache-control')).toBe('public, max-age=300')
    expect(await response.json()).toEqual([
      {
        id: 'sample-rule',
        title: '試験の規定',
        chapter: '手続',
        day: '決定の日',
        inForce: [{ binds: 'nation', from: '2012-04-01', until: null }],
        sources: ['試験法第1条'],
        unconfirmed: 1,
        url: address,
      },
    ])
  })

  test('一つの規定には、文言と読み方と事実の形がある', async () => {
    expect(await (await app.request(address)).json()).toMatchObject({
      id: 'sample-rule',
      page: '/law/sample-rule',
      wordings: [{ from: '2012-04-01', until: null, binds: 'nation', citation: { text: '試験法第1条' } }],
      readings: [{ says: '月数に端数を数えないと読むこと', settledBy: '試験法の留意事項通知' }],
      facts: {
        properties: { kind: { title: '申請の種類', enum: ['新規', '変更'] } },
        additionalProperties: false,
      },
    })
  })
})

describe('一つ問う', () => {
  test('答えは、ほかの問い方と同じ形で返り、覚えられない', async () => {
    const response = await ask(sampleQuestion)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toEqual(replyOf(rule, sampleQuestion))
  })

  test('何が変われば答えが変わるかも求められる', async () => {
    const response = await ask(sampleQuestion, `${address}?changes=true`)
    expect(await response.json()).toEqual(replyOf(rule, sampleQuestion, { changes: true }))
  })

  test('ない日は 422 で、その事実を名指す', async () => {
    const response = await ask(refused)
    expect(response.status).toBe(422)
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(await response.json()).toMatchObject({
      status: 422,
      title: '事実をなおしてください',
      provision: 'sample-rule',
      problems: [{ field: 'on', name: '決定の日', value: '2013-04-31' }],
    })
  })
})

describe('まとめて問う', () => {
  test('並びは同じ順に返り、直すもののほかは答える', async () => {
    const changed = { ...sampleQuestion, facts: { ...sampleFacts, kind: '変更' } }
    const response = await ask([sampleQuestion, refused, 5, changed])
    expect(response.status).toBe(200)
    const replies = (await response.json()) as Record<string, unknown>[]
    expect(
      replies.map(({ words, problems }) => words ?? (problems as { field: string }[])[0]?.field),
    ).toEqual(['計画案は要', 'on', '', '計画案は不要'])
    expect(await (await ask([])).json()).toEqual([])
  })

  test('一行ずつの問いは一行ずつ返り、読めない行はその行だけ断る', async () => {
    const lines = [JSON.stringify(sampleQuestion), '', '{"on":', JSON.stringify(refused)].join('\r\n')
    const response = await post(lines, 'application/x-ndjson; charset=UTF-8')
    expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8')
    const text = await response.text()
    expect(text.endsWith('\n')).toBe(true)
    const replies = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(replies).toHaveLength(3)
    expect(replies[0]).toEqual(replyOf(rule, sampleQuestion))
    expect(replies[1].problems[0].says).toBe('JSONとして読めません（3行目が途中で終わっています）')
    expect(replies[2]).toEqual(replyOf(rule, refused))
  })

  test('1,000件までは答え、1,001件は断る。変わる条件は20件まで', async () => {
    const many = (count: number) => Array(count).fill(5)
    expect((await ask(many(1000))).status).toBe(200)
    expect((await ask(many(1001))).status).toBe(413)
    expect((await ask(many(20), `${address}?changes=true`)).status).toBe(200)
    expect((await ask(many(21), `${address}?changes=true`)).status).toBe(413)
    expect((await post('5\n'.repeat(10_000), 'application/x-ndjson')).status).toBe(200)
    const over = await post('5\n'.repeat(10_001), 'application/x-ndjson')
    expect([over.status, (await over.json()).detail]).toEqual([
      413,
      '一度に問えるのは10000件までです。分けて送ってください。',
    ])
  })
})

describe('断る', () => {
  test.each([
    ['JSONでない', () => post('{"on": x}'), 400, '1行目の8文字目'],
    ['中身がない', () => post(''), 400, '中身がありません'],
    ['UTF-8でない', () => post(new Uint8Array([0x22, 0x93, 0xfa, 0x22])), 400, 'UTF-8'],
    ['知らない規定', () => ask(sampleQuestion, '/api/law/nothing'), 404, '「nothing」という規定はありません'],
    [
      '知らない規定の使い方',
      () => app.request('/api/docs/nothing'),
      404,
      '「nothing」という規定はありません',
    ],
    ['知らないアドレス', () => app.request('/api/nothing'), 404, '/api/law'],
    [
      '変わる条件の値がちがう',
      () => ask(sampleQuestion, `${address}?changes=yes`),
      400,
      'changes は true か false',
    ],
    [
      '変わる条件の値がない',
      () => ask(sampleQuestion, `${address}?changes`),
      400,
      'changes は true か false',
    ],
    [
      '変わる条件が二つ',
      () => ask(sampleQuestion, `${address}?changes=true&changes=false`),
      400,
      'changes は true か false',
    ],
    ['知らない指定', () => ask(sampleQuestion, `${address}?change=true`), 400, '「change」は付けられません'],
    ['形式がちがう', () => post('{}', 'text/plain'), 415, 'application/json'],
    ['フォーム', () => post('{}', 'application/x-www-form-urlencoded'), 415, 'application/json'],
    ['ほかの文字コード', () => post('{}', 'application/json; charset=shift_jis'), 415, 'UTF-8'],
    ['大きすぎる', () => post(`"${'a'.repeat(2 * 1024 * 1024)}"`), 413, '2MB'],
    ['書きかえようとする', () => app.request(address, { method: 'PUT', body: '{}' }), 405, 'GET, HEAD, POST'],
    ['一覧を消そうとする', () => app.request('/api/law', { method: 'DELETE' }), 405, 'GET, HEAD'],
  ])('%s：同じ形で、どうすればよいかを言う', async (_, send, status, detail) => {
    const response = await send()
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const body = (await response.json()) as { type: string; title: string; status: number; detail: string }
    expect([body.type, body.status]).toEqual(['about:blank', status])
    expect(body.title).not.toBe('')
    expect(body.detail).toContain(detail)
    expect(response.headers.get('allow')).toBe(status === 405 ? detail : null)
  })

  test.each([
    ['/api', '/api/docs'],
    ['/api/', '/api/docs'],
    ['/api/docs/', '/api/docs'],
    ['/api/law/', '/api/law'],
  ])('%s は %s へ送る', async (path, meant) => {
    const response = await app.request(path)
    expect([response.status, response.headers.get('location')]).toEqual([301, meant])
  })

  test('形式の名がなければ断り、圧縮したものも断る', async () => {
    const bytes = new TextEncoder().encode('{}')
    expect((await app.request(address, { method: 'POST', body: bytes })).status).toBe(415)
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' }
    expect((await app.request(address, { method: 'POST', body: bytes, headers })).status).toBe(415)
  })

  test('不具合は番号で知らせ、聞かれたことは記録にも答えにも出ない', async () => {
    const broken = { ...sampleQuestion, facts: { ...sampleFacts, months: 36 } }
    const response = await ask(broken)
    expect([response.status, await response.json()]).toMatchObject([500, { number: '0f0f0f0f' }])
    const lines = `${JSON.stringify(sampleQuestion)}\n${JSON.stringify(broken)}\n5`
    const replies = (await (await post(lines, 'application/x-ndjson')).text()).trim().split('\n')
    expect(replies.map((line) => JSON.parse(line))).toMatchObject([
      { words: '計画案は要' },
      { status: 500, number: '0f0f0f0f' },
    ])
    expect(faults.map(({ where }) => where)).toEqual([`POST ${address}`, `POST ${address}`])
    expect(JSON.stringify(faults)).not.toContain('131177')
  })
})

test('サイトの中でも、フォームの送り元の検めにかからず、データベースにふれない', async () => {
  const site = createApp({ ...outside, address: 'http://localhost:8080' })
  const send = (kind: string) =>
    site.request('/api/law/procedure', {
      method: 'POST',
      headers: { 'content-type': kind, origin: 'https://elsewhere.example' },
      body: '{}',
    })
  expect((await send('application/json')).status).toBe(422)
  const wrong = await send('text/plain')
  expect([wrong.status, (await wrong.json()).status]).toEqual([415, 415])
  expect(wrong.headers.get('access-control-allow-origin')).toBeNull()
  expect(wrong.headers.get('x-content-type-options')).toBe('nosniff')
  expect((await site.request('/law/procedure')).headers.get('cache-control')).toBe('no-store')
  const form = await site.request('/law/procedure', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://elsewhere.example' },
    body: 'a=1',
  })
  expect(form.status).toBe(403)
})

test('何を問われても、答えるか、直すところを言う', async () => {
  const whole = new Hono()
  lawApiRoutes(whole, provisions, outside)
  const asked = fc.constantFrom(...provisions).chain((one) => {
    const { facts, ...rest } = exampleOf(one)
    const keys = ['__proto__', 'constructor', ...Object.keys(facts)]
    const over = fc.dictionary(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 3 })
    const question = over.map((part) => ({ ...rest, facts: { ...facts, ...part } }))
    return fc.oneof(question, fc.jsonValue()).map((value) => ({ id: one.id, value }))
  })
  await fc.assert(
    fc.asyncProperty(asked, fc.boolean(), async ({ id, value }, changes) => {
      const response = await whole.request(`/api/law/${id}?changes=${changes}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(value),
      })
      expect([200, 413, 422]).toContain(response.status)
      const reply = await response.json()
      if (!Array.isArray(reply)) expect('words' in reply || reply.problems?.length > 0).toBe(true)
    }),
    { numRuns: 600 },
  )
})
