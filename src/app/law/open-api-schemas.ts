const text = (description: string) => ({ type: 'string', description })
const day = (description: string) => ({ type: 'string', format: 'date', description })
const dayOrNull = (description: string) => ({ type: ['string', 'null'], format: 'date', description })
const texts = (description: string) => ({ type: 'array', items: { type: 'string' }, description })
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const group = (properties: Record<string, unknown>, optional: readonly string[] = []) => ({
  type: 'object',
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  properties,
})

const heading = {
  id: text('規定の名前（アドレスに使う）'),
  title: text('規定の題'),
  chapter: text('章'),
  day: text('どの日で問うか'),
  inForce: {
    type: 'array',
    items: group({
      binds: text('nation は全国、ほかは市町村の名前'),
      from: day('この日から'),
      until: dayOrNull('この日からは効かない。いまも効いているときは null'),
    }),
  },
  sources: texts('根拠'),
  unconfirmed: { type: 'integer', description: '確かめられていない読み方の数' },
  url: text('この規定のアドレス'),
}

const citation = {
  law: text('法令・通知の名'),
  article: text('条・項。ないときは空'),
  binds: text('nation は全国、ほかは市町村の名前'),
  url: text('本文のアドレス'),
  confidence: { enum: ['confirmed', 'unconfirmed'], description: '条文を確かめたか' },
  note: text('確かめるべきこと'),
  text: text('書き方のままの根拠'),
}

const problems = {
  provision: text('規定の名前'),
  problems: { type: 'array', items: ref('Problem') },
  further: { type: 'integer', description: 'ここに挙げきれなかった問題の数' },
}

/** The shapes that every rule shares. */
export const schemas = {
  Heading: group(heading),
  Rule: group({
    ...heading,
    page: text('人が読むページ'),
    wordings: {
      type: 'array',
      items: group({
        from: day('この日から'),
        until: dayOrNull('この日からは効かない'),
        binds: text('だれに'),
        citation: ref('Citation'),
        says: text('定めていること'),
      }),
    },
    readings: {
      type: 'array',
      items: group({ says: text('読み方'), settledBy: text('確かめられる公式の文書') }),
    },
    facts: { type: 'object', description: '事実の JSON Schema' },
  }),
  Citation: group(citation, ['url', 'note']),
  Ruling: group(
    {
      provision: text('規定の名前'),
      title: text('規定の題'),
      on: day('問うた日'),
      in: text('問うた市町村'),
      silent: { type: 'boolean', description: 'その日その市町村に定めがない（職員が決める）' },
      finding: { description: '答え。形は規定ごとにちがう。定めがないときは null' },
      words: text('答えを日本語で'),
      citation: { oneOf: [ref('Citation'), { type: 'null' }] },
      from: dayOrNull('根拠の文言が効きはじめた日'),
      until: dayOrNull('根拠の文言が効かなくなる日'),
      because: texts('答えを決めた事実。定めがないときは、文言がいつ、どこにあるか'),
      unconfirmed: texts('この答えが頼る、確かめられていない読み方'),
      changes: {
        type: ['array', 'null'],
        items: ref('Change'),
        description: 'changes=true のときだけ。事実が多くて試しきれないときは null',
      },
    },
    ['changes'],
  ),
  Change: group({
    name: text('変わる事実'),
    was: text('いまの値'),
    becomes: text('変わった値'),
    finding: { description: 'そのときの答え' },
    words: text('そのときの答えを日本語で'),
  }),
  Problem: group({
    field: text('事実の名前（contracts[0].amount）'),
    name: text('事実の日本語の名前'),
    value: { description: '送られた値。なかったときは null' },
    expected: text('入れるべきもの'),
    says: text('一文で'),
  }),
  Refusal: group(problems, ['further']),
  Reply: { oneOf: [ref('Ruling'), ref('Refusal')] },
  Trouble: group({
    type: text('いつも about:blank'),
    title: text('何が起きたか'),
    status: { type: 'integer' },
    detail: text('どうすればよいか'),
  }),
}

const error = (description: string, schema: object = ref('Trouble')) => ({
  description,
  content: { 'application/problem+json': { schema } },
})

/** Every way in which a question is not answered. */
export const errors = {
  Unreadable: error(
    'JSONとして読めない、またはアドレスの ? のあとが読めない。どこをなおすかを detail が言う',
  ),
  TooLarge: error('大きすぎる、または問いが多すぎる'),
  WrongKind: error('受け取れない形式'),
  Refused: error('事実が足りない、またはありえない', { allOf: [ref('Trouble'), ref('Refusal')] }),
}
