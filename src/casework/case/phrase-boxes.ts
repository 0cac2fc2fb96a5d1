/** 文例の欄: the boxes of a plan for which sentences are kept, as people call them, in the order of the form. */
export const phraseBoxes = {
  view: 'アセスメント：見立て',
  wishes: '本人の意向',
  familyWishes: '家族の意向',
  policy: '総合的な援助の方針',
  longGoal: '長期目標',
  shortGoal: '短期目標',
  issue: '解決すべき課題',
  goal: '支援目標',
  content: '福祉サービス等の内容',
  ownRole: '本人の役割',
  cautions: '留意事項',
  reason: 'モニタリング期間の理由',
} as const

export type PhraseBox = keyof typeof phraseBoxes

export const isPhraseBox = (box: string): box is PhraseBox => Object.hasOwn(phraseBoxes, box)

/** A sentence to begin from; `own` where the office keeps it itself. `area` is a part of life or a service. */
export type Phrase = {
  readonly id: string | null
  readonly box: PhraseBox
  readonly area: string | null
  readonly text: string
}

/** The phrases in which every word of a search stands. */
export const phrasesWith = (phrases: readonly Phrase[], sought: string): readonly Phrase[] => {
  const words = sought.normalize('NFKC').split(/\s+/).filter(Boolean)
  return phrases.filter(({ box, area, text }) => {
    const said = `${phraseBoxes[box]} ${area ?? ''} ${text}`.normalize('NFKC')
    return words.every((word) => said.includes(word))
  })
}
