/** One word as a machine cut it: as written, its reading in katakana where it knows one, and what kind of word. */
export type Word = {
  readonly text: string
  readonly reading: string | null
  /** 名詞, 動詞 … */
  readonly part: string
  /** 固有名詞, 数, 接尾 … and below it 人名, 地域, 組織 … */
  readonly kind: string
  readonly detail: string
  /** The word's form in a dictionary. */
  readonly base: string
}

/** 形態素解析: cuts texts into words, in order; the words of a text joined give the text. The platform brings it. */
export type CutWords = (texts: readonly string[]) => Promise<readonly (readonly Word[])[]>
