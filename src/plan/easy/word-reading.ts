import { hasKanji } from './aligned.ts'
import type { Word } from './readings.ts'

// Read in two ways that a machine cannot tell apart: no reading is better than a wrong one.
const twoWays = new Set(
  '方 間 他 後 前 中 上 下 日 人 家 何 月 角 床 市場 上手 下手 人気 大家 工夫 今日 明日 昨日 一日 辛い 辛く 辛かっ 開く 開い 空く 空い 止める 止め 入る 怒る 怒っ 汚れ 汚す 避ける 触る 描く 行っ 通っ 経 生 本 分 所 側 際 等 数 頭 種 傍 注ぐ 退く 退い 弾く 被る 臭い 細々 寒気 目下 十分 大事 一時 半日 最中 風車 色紙 末 値 主 柄 節 縁 私立 市立'.split(
    ' ',
  ),
)

/** 「買い物に行って」 goes, 「会を行って」 holds: the particle before it tells. */
const went = (before: Word | undefined): string | null => {
  if (before?.text === 'に' || before?.text === 'へ') return 'イッ'
  return before?.text === 'を' ? 'オコナッ' : null
}

/** What is read in two ways and behind a noun in one: 半年後, 三日前, 半年間; 中 is じゅう behind what is no doing (一日中). */
const behindNoun = (text: string, before: Word | undefined): string | null => {
  if (text === '中') return before?.kind === 'サ変接続' ? 'チュウ' : null
  return { 後: 'ゴ', 前: 'マエ', 間: 'カン' }[text] ?? null
}

const bodies = new Set(['さん', '様', 'さま', '氏', 'くん', '君', 'ちゃん', '先生'])
const calledSo = /[者師員家屋生親子客]$|^(母|父|兄|姉|弟|妹|皆|患者|職員|医者|利用者)$/

/** The machine's reading of a word, in katakana; null where it has none, where it is a proper name, or may be wrong. */
export const readingOf = (words: readonly Word[], index: number): string | null => {
  const word = words[index]
  if (!word?.reading || !hasKanji(word.text)) return null
  if (isProper(words, index)) return null
  if (word.text === '行っ') return went(words[index - 1])
  if (word.text === '通っ') return words[index - 1]?.text === 'に' ? 'カヨッ' : null
  if (word.text === '上手') return /^[にな]/.test(words[index + 1]?.text ?? '') ? 'ジョウズ' : null
  const isBehind = word.kind === '接尾' || words[index - 1]?.detail === '助数詞'
  const behind = isBehind ? behindNoun(word.text, words[index - 1]) : null
  if (behind) return behind
  if (word.kind === '数' || word.detail === '助数詞' || words[index - 1]?.kind === '数') return null
  // 日 in front of 用品: a compound of which one half cannot be read is not read by halves.
  const before = words[index - 1]
  if (word.part === '名詞' && before?.part === '名詞' && before.kind !== '接尾' && twoWays.has(before.text))
    return null
  return twoWays.has(word.text) ? null : word.reading
}

/** A proper name, by the machine's word or by where it stands: before さん, or next to a proper name. */
const isProper = (words: readonly Word[], index: number): boolean => {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]]
  if (word?.kind === '固有名詞') return true
  const besideName = (one: Word | undefined) => one?.kind === '固有名詞' && one.detail !== '一般'
  if (word?.part !== '名詞') return false
  if (after && bodies.has(after.text)) return !calledSo.test(word.text)
  // 例示 before 花子さん, 北 before 山さん: what touches a person's name is taken for a part of it.
  const touchesPerson = [before, after].some((one) => one?.detail === '人名' && one.kind === '固有名詞')
  return touchesPerson || (besideName(before) && word.kind === '接尾' && word.detail === '地域')
}
