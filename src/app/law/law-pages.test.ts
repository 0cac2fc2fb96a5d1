import fc from 'fast-check'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import type { Provision } from '../../law/kit/provision.ts'
import { provisions } from '../../law/provisions.ts'
import { showForm } from '../../ui/kit/form.ts'
import type { Typed } from '../../ui/kit/typed.ts'
import type { World } from '../world.ts'
import { askFields } from './ask-form.ts'
import { daysInWords } from './days-in-words.ts'
import { exampleOf } from './example-of.ts'
import { lawApiRoutes } from './law-api-routes.ts'
import { lawPageRoutes } from './law-page-routes.ts'
import { replyOf } from './reply-of.ts'
import { sampleQuestion, sampleRule } from './rule.sample.ts'

const sample = sampleRule as Provision<unknown, unknown>
const rules = [...provisions, sample]
const app = new Hono()
lawApiRoutes(app, rules, {} as World)
lawPageRoutes(app, rules)

const read = async (path: string) => (await app.request(path)).text()
const send = (id: string, typed: Typed) => {
  const body = new URLSearchParams(
    Object.entries(typed).flatMap(([name, values]) => values.map((value) => [name, value])),
  )
  return app.request(`/law/${id}`, { method: 'POST', body })
}
const typedOf = (rule: Provision<unknown, unknown>, { on, in: place, facts }: typeof sampleQuestion) =>
  showForm(askFields(rule), { 'asked-on': on, 'asked-in': place, ...facts })
const typed = typedOf(sample, sampleQuestion)
const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;')

describe('規定の一覧', () => {
  test('どの規定も、題と章があり、開ける。市町村はいっしょに運ばれる', async () => {
    const page = await read('/law?in=%E4%BA%AC%E9%83%BD%E5%B8%82')
    for (const { id, title, chapter } of rules) {
      expect(page).toContain(`<a href="/law/${id}?in=%E4%BA%AC%E9%83%BD%E5%B8%82">${escaped(title)}</a>`)
      expect(page).toContain(`${chapter}の規定（`)
    }
    expect(await read('/law?in=x')).toContain('<a href="/law/sample-rule">')
  })

  test('APIの使い方にも、どの規定もある', async () => {
    const page = await read('/api/docs')
    for (const { id } of rules) expect(page).toContain(`href="/api/docs/${id}"`)
    expect(page).not.toContain('<script')
  })

  test.each(rules.map(({ id }) => id))('%s の使い方に、事実と、例の本当の答えがある', async (id) => {
    const rule = rules.find((one) => one.id === id) ?? sample
    const page = await read(`/api/docs/${id}`)
    expect(page).toContain(escaped(JSON.stringify(replyOf(rule, exampleOf(rule)), null, 2)))
    for (const name of Object.keys(exampleOf(rule).facts)) expect(page).toContain(`<code>${name}</code>`)
  })
})

describe('規定のページ', () => {
  test.each(rules.map((rule) => ({ id: rule.id, rule })))(
    '$id は読めて、例に答える',
    async ({ id, rule }) => {
      const page = await read(`/law/${id}?in=%E4%BA%AC%E9%83%BD%E5%B8%82`)
      for (const { says } of rule.wordings) expect(page).toContain(escaped(says))
      for (const { says, settledBy } of rule.readings) {
        expect(page).toContain(escaped(says))
        expect(page).toContain(escaped(settledBy))
      }
      expect(page).toContain('value="京都市"')
      const example = exampleOf(rule) as typeof sampleQuestion
      const response = await send(id, typedOf(rule, example))
      const answer = await response.text()
      expect([id, response.status]).toEqual([id, 200])
      const reply = replyOf(rule, example)
      expect(answer).toContain(escaped('words' in reply ? daysInWords(reply.words) : '断り'))
      expect(answer.slice(0, answer.indexOf('id="texts"'))).not.toMatch(/<li>[^<]*\d{4}-\d{2}[^<]*<\/li>/)
    },
  )

  test('答えは、理由と根拠と期間と未確認の読み方と、変わる条件を言う', async () => {
    const page = await (await send('sample-rule', typed)).text()
    expect(page).toContain('<p class="answer-words">計画案は要</p>')
    expect(page).toContain('平成28年5月1日、北区での答え')
    expect(page).toContain('<li>新規の申請のため</li>')
    expect(page).toContain('<a href="https://law.example/1" rel="noreferrer">試験法第1条</a>')
    expect(page).toContain('平成24年4月1日から')
    expect(page).toContain('<li>月数に端数を数えないと読むこと</li>')
    expect(page).toContain('<li>「申請の種類」が「新規」でなく「変更」なら、計画案は不要</li>')
    expect(page).toMatch(/「決定の日」が「平成28年5月1日」でなく「平成24年3月31日/)
    expect(page).not.toContain('<details>')
    expect(page).toContain(`<a href="/law/sample-rule?in=${encodeURIComponent('北区')}">はじめから問う</a>`)
  })

  test('定めがない日は、職員が決めると言う', async () => {
    const page = await (await send('sample-rule', { ...typed, 'asked-on': ['平成24年3月31日'] })).text()
    expect(page).toContain('<p class="answer-words">定めがない（職員が決める）</p>')
    expect(page).toContain('当てはまる文言がないため（文言があるのは 全国：平成24年4月1日から）')
  })

  test.each([
    ['ない日', { 'asked-on': ['2013/4/31'] }, 'f-asked-on', '4月は30日まで'],
    ['途中までの市町村', { 'asked-in': ['京都'] }, 'f-asked-in', '市・区・町・村まで'],
    ['つじつまの合わない日', { end: ['平成28年4月30日'] }, 'f-end', '開始の日以後'],
    ['ふたつ目の行', { 'contracts.1.amount': ['13'] }, 'f-contracts-1-amount', '13のほかの契約量'],
    [
      '空いた行のあとの行',
      {
        'contracts.1.amount': [''],
        'contracts.1.shared': [],
        'contracts.1.until': [''],
        'contracts.7.amount': ['13'],
        'contracts.7.shared': ['true'],
      },
      'f-contracts-1-amount',
      '13のほかの契約量',
    ],
  ])('%s：欄のそばに言い、打ったものは残る', async (_, over, id, says) => {
    const response = await send('sample-rule', { ...typed, ...over })
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain('<title>エラー：試験の規定')
    expect(page).toMatch(new RegExp(`<a href="#${id}">[^<]*${says}`))
    expect(page).toMatch(new RegExp(`id="${id}"[^>]*aria-invalid="true"`))
    expect(page).toContain('value="131177"')
  })

  test('直すところは、日も所も事実も一度に、欄の順に言い、打ったものは残る', async () => {
    const wrong = {
      'asked-on': ['2013-04-31'],
      'asked-in': ['京都'],
      months: ['99'],
      end: ['平成28年4月30日'],
    }
    const response = await send('sample-rule', { ...typed, ...wrong, needed: [] })
    const page = await response.text()
    const summary = page.slice(page.indexOf('error-summary'), page.indexOf('<form'))
    const places = [...summary.matchAll(/href="#(f-[^"]+)"/g)].map(([, id]) => id)
    expect([response.status, places]).toEqual([422, ['f-asked-on', 'f-asked-in', 'f-needed', 'f-months']])
    for (const value of ['2013-04-31', '京都', '99', '131177']) expect(page).toContain(`value="${value}"`)
    const both = await (await send('sample-rule', { ...typed, 'asked-on': ['x'], end: wrong.end })).text()
    for (const id of ['f-asked-on', 'f-end']) expect(both).toContain(`<a href="#${id}">`)
  })

  test('行は、スクリプトなしで足せて減らせる', async () => {
    const page = await (await send('sample-rule', { ...typed, _add: ['contracts'] })).text()
    expect(page).toContain('id="f-contracts-2-amount"')
    expect(page).not.toContain('answer-words')
  })

  test('ありえないほどの行は描かない', async () => {
    const many = Object.fromEntries(Array.from({ length: 4 }, (_, at) => [`contracts.${at}._row`, ['1']]))
    expect((await send('sample-rule', { ...typed, ...many })).status).toBe(413)
  })

  test('知らない規定はない', async () => {
    expect((await app.request('/law/nothing')).status).toBe(404)
  })
})

test('何が送られても、倒れない', { timeout: 600_000 }, async () => {
  const sound = rules.filter(({ id }) => id !== 'sample-rule')
  const chosen = fc.constantFrom(...sound).chain((rule) => {
    const fields = askFields(rule)
    const known = Object.entries(typedOf(rule, exampleOf(rule) as typeof sampleQuestion))
    const value = fc.oneof(
      fc.constantFrom(
        '',
        'true',
        'false',
        '_unknown',
        '0',
        '999999',
        '-1',
        '令和6年5月1日',
        '2013-04-31',
        '昭和64年1月',
        '京都市',
        '1e9',
      ),
      ...Object.values(fields).flatMap(({ widget }) =>
        'options' in widget ? [fc.constantFrom('', ...widget.options.map((option) => option.value))] : [],
      ),
      fc.string({ unit: 'binary', maxLength: 30 }),
    )
    const names = [
      ...known.map(([name]) => name),
      ...Object.keys(fields),
      '_add',
      '_remove',
      '_up',
      '_down',
      '_focus',
      '__proto__',
    ]
    const name = fc.oneof(
      fc.constantFrom(...names),
      fc.constantFrom(...names).map((one) => `${one}.0.value`),
      fc.string(),
    )
    const noise = fc.dictionary(name, fc.array(value, { maxLength: 3 }), { maxKeys: 8 })
    return noise.map((over) => ({ id: rule.id, typed: { ...Object.fromEntries(known), ...over } }))
  })
  await fc.assert(
    fc.asyncProperty(chosen, async ({ id, typed: asked }) => {
      expect([200, 413, 422]).toContain((await send(id, asked)).status)
    }),
    { numRuns: 400 },
  )
})
