import { fileURLToPath } from 'node:url'
import kuromoji from '@sglkc/kuromoji'
import type { Word } from '../../plan/easy/readings.ts'

/** The dictionary is read into memory (about 300 MB); let only a thread of its own call this. */
export const openCutter = async (): Promise<(text: string) => readonly Word[]> => {
  const entry = fileURLToPath(import.meta.resolve('@sglkc/kuromoji'))
  const dicPath = entry.replace(/src[\\/]kuromoji\.js$/, 'dict')
  const tokenizer = await new Promise<Tokenizer>((resolve, reject) => {
    kuromoji.builder({ dicPath }).build((fault, built) => {
      if (fault) reject(fault)
      else resolve(built)
    })
  })
  return (text) => (text === '' ? [] : tokenizer.tokenize(text).map(wordOf))
}

type Token = {
  readonly surface_form: string
  readonly reading?: string | undefined
  readonly pos: string
  readonly pos_detail_1: string
  readonly pos_detail_2: string
  readonly basic_form: string
}
type Tokenizer = { readonly tokenize: (text: string) => readonly Token[] }

const wordOf = (token: Token): Word => ({
  text: token.surface_form,
  reading: token.reading && token.reading !== '*' ? token.reading : null,
  part: token.pos,
  kind: token.pos_detail_1,
  detail: token.pos_detail_2,
  base: token.basic_form,
})
