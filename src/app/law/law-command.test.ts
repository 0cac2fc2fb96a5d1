import { expect, test } from 'vitest'
import { provisions } from '../../law/provisions.ts'
import { lawCommand } from './law-command.ts'

const facts = { draft: '求める', author: 'セルフプラン', needsCategory: false, done: ['①'] }

/** What the command answers, says and complains about, with `input` as the text of every file. */
const run = async (words: string, ...input: string[]) => {
  const said: string[] = []
  const complained: string[] = []
  const code = await lawCommand(words === '' ? [] : words.split(' '), {
    lines: async function* () {
      yield* input.join('\n').split('\n')
    },
    say: (text) => said.push(text),
    complain: (text) => complained.push(text),
  })
  return { code, said, complained, replies: () => said.map((line) => JSON.parse(line)) }
}
const asked = 'procedure --on 2016-05-01 --in 京都市 --facts -'

test('規定の一覧は、番号・題・効力・根拠を一行ずつ', async () => {
  const { code, said } = await run('')
  const lines = said.join('\n').split('\n')
  expect([code, lines.length]).toEqual([0, provisions.length])
  expect(lines).toContain('procedure\t手続の段階\t2012-04-01〜\t障害者総合支援法第22条第1項')
  expect(
    lines.every((line) => line.split('\t').length === 4 && line.split('\t').every((cell) => cell !== '')),
  ).toBe(true)
})

test('規定の一つは、文言と読み方と事実を言う', async () => {
  const { code, said } = await run('procedure')
  expect(code).toBe(0)
  for (const says of [
    '手続の段階（procedure）',
    '2012-04-01〜2014-03-31 全国：',
    'draft　計画案の提出を求めるか',
    '確かめられていない読み方：',
  ])
    expect(said[0]).toContain(says)
})

test('事実の形を JSON Schema で言う', async () => {
  const { code, replies } = await run('procedure --schema')
  expect(code).toBe(0)
  expect(replies()[0]).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    required: ['draft', 'author', 'needsCategory', 'done'],
    properties: { draft: { title: '計画案の提出を求めるか' } },
  })
})

test('一つの問いに、一つの答え', async () => {
  const { code, replies } = await run(asked, JSON.stringify(facts, null, 2))
  expect(code).toBe(0)
  expect(replies()).toMatchObject([
    {
      provision: 'procedure',
      silent: false,
      on: '2016-05-01',
      in: '京都市',
      from: '2014-04-01',
      until: null,
      citation: { text: '障害者総合支援法第22条第1項' },
      because: [
        '計画案の提出：求める',
        '計画案を作る人：セルフプラン',
        '障害支援区分の認定：要らない',
        '済んだ段階：①',
      ],
    },
  ])
  expect(replies()[0]).not.toHaveProperty('changes')
})

test('何が変われば答えが変わるかも言う', async () => {
  const { replies } = await run(`${asked} --changes`, JSON.stringify(facts))
  expect(replies()[0].changes[0]).toMatchObject({
    name: '計画案の提出を求めるか',
    was: '求める',
    becomes: '求めない',
  })
})

test('一行に一つの問いには、一行に一つの答え。順は変わらない', async () => {
  const whole = { provision: 'procedure', on: '2013-05-01', in: '北区', facts }
  const { code, said, replies } = await run(
    asked,
    JSON.stringify(facts),
    '',
    JSON.stringify(whole),
    JSON.stringify({ ...facts, draft: '求めない' }),
  )
  expect([code, said.length]).toEqual([0, 3])
  expect(replies().map(({ on, in: place, words }) => [on, place, words])).toEqual([
    ['2016-05-01', '京都市', '今できる段階：②計画案の提出依頼。行わない段階：③⑤⑥⑦⑬⑭⑮'],
    ['2013-05-01', '北区', '今できる段階：②計画案の提出依頼。行わない段階：③⑤⑥⑦⑬⑭⑮'],
    ['2016-05-01', '京都市', '今できる段階：⑨サービス調整会議。行わない段階：②③④⑤⑥⑦⑧⑬⑭⑮'],
  ])
})

test('規定の名を問いごとに言えば、名なしでも問える', async () => {
  const question = { provision: 'procedure', on: '2013-05-01', in: '北区', facts }
  expect((await run('--facts -', JSON.stringify(question))).code).toBe(0)
  const { code, replies } = await run(
    '--facts -',
    JSON.stringify({ ...question, provision: 'nothing' }),
    JSON.stringify(question),
  )
  expect(code).toBe(1)
  expect(replies()[0].problems[0]).toMatchObject({ field: 'provision', value: 'nothing' })
  expect(replies()[1]).toMatchObject({ silent: false })
})

test.each([
  ['ない日', asked.replace('2016-05-01', '2013-04-31'), JSON.stringify(facts), 'on', '2013年4月は30日まで'],
  ['日を言わない', 'procedure --in 京都市 --facts -', JSON.stringify(facts), 'on', 'がありません'],
  ['所を言わない', 'procedure --on 2016-05-01 --facts -', JSON.stringify(facts), 'in', 'がありません'],
  ['足りない事実', asked, '{"draft":"求める"}', 'author', '「計画案を作る人」（author）がありません'],
  [
    'JSONでない行',
    asked,
    `${JSON.stringify(facts)}\n{bad`,
    '',
    'JSONとして読めません（2行目の2文字目が書き方にあいません）',
  ],
  ['JSONでない入力', asked, '\n{\n\nbad', '', 'JSONとして読めません（4行目の1文字目が書き方にあいません）'],
  ['途中で終わる入力', asked, '{"draft":', '', 'JSONとして読めません（途中で終わっています）'],
])('断り：%s', async (_, words, input, field, says) => {
  const { code, replies } = await run(words, input)
  expect(code).toBe(1)
  expect(replies().at(-1).provision).toBe('procedure')
  const [problem] = replies().at(-1).problems
  expect([problem.field, problem.says.includes(says)]).toEqual([field, true])
})

test.each([
  ['ない規定', 'nothing --schema', '「nothing」という規定はありません'],
  ['二つの規定', 'procedure procedure', '一度に問える規定は一つです'],
  ['知らない指定', 'procedure --when 2016-05-01', '--when という指定はありません'],
  ['値のない指定', 'procedure --in 京都市 --on', '--on のあとに値がありません'],
  ['値のない指定の次の指定', 'procedure --on --in 京都市', '--on のあとに値がありません'],
  ['値の要らない指定', 'procedure --schema=1', '--schema に値は付けられません'],
  ['規定のない形', '--schema', '--schema には、規定の名前が要ります'],
  ['形を問うときの日', 'procedure --schema --on 2016-05-01', 'いっしょには使えません'],
  ['事実のない日', 'procedure --on 2016-05-01', '--on は、--facts といっしょに使います'],
  ['事実のない所', '--in 京都市', '--in は、--facts といっしょに使います'],
  ['事実のない条件', 'procedure --changes', '--changes は、--facts といっしょに使います'],
])('わからない命令：%s', async (_, words, says) => {
  const { code, said, complained } = await run(words)
  expect([code, said.length]).toEqual([2, 0])
  expect(complained.join()).toContain(says)
  expect(complained.join().split('\n').length).toBeLessThanOrEqual(2)
})

test.each([
  ['何もない', ''],
  ['空いた行だけ', ' \n\n'],
  ['印だけ', '\ufeff'],
])('問いのない入力：%s', async (_, input) => {
  const { code, said, complained } = await run(asked, input)
  expect([code, said]).toEqual([2, []])
  expect(complained.join()).toContain('問いがありません')
})

test.each([
  ['一行', JSON.stringify(facts)],
  ['何行かに分けたもの', JSON.stringify(facts, null, 2)],
])('はじめに印（BOM）のあるファイルも読む：%s', async (_, input) => {
  const { code, replies } = await run(asked, `\ufeff${input}`)
  expect([code, replies()[0].silent]).toEqual([0, false])
})

test.each(provisions.map(({ id }) => id))('%s の問い方の例は、答えのある日と所', async (id) => {
  const [said = ''] = (await run(id)).said
  const rule = provisions.find((one) => one.id === id)
  const [, on = '', place] = /--on (\S+) --in (\S+)/.exec(said) ?? []
  const speaks = rule?.wordings.some(
    ({ binds, from, until }) =>
      (binds === 'nation' || binds === place) &&
      from.toString() <= on &&
      (until === null || on < until.toString()),
  )
  expect(speaks).toBe(true)
})

test('読めないファイルは、そう言う', async () => {
  const complained: string[] = []
  const code = await lawCommand(['procedure', '--facts', '/nowhere/facts.json'], {
    lines: (await import('../../platform/system/lines-of.ts')).linesOf,
    say: () => expect.unreachable(),
    complain: (text) => complained.push(text),
  })
  expect([code, complained]).toEqual([2, ['「/nowhere/facts.json」を読めません（ENOENT）']])
})
