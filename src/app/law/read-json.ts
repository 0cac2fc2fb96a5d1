import { jsonFault, placeInText } from './json-fault.ts'

export type ReadJson = { readonly value: unknown } | { readonly says: string }

/**
 * JSONを読む: the value, or where the text stops being JSON; nothing that was sent is quoted. `line` is the number of
 * the line that the text is, where it is one of many.
 */
export function readJson(text: string, line?: number): ReadJson {
  if (text.trim() === '') return { says: '中身がありません' }
  try {
    return { value: JSON.parse(text) }
  } catch {
    const at = jsonFault(text) ?? text.length
    const place = line === undefined ? placeInText(text, at) : `${line}行目の${at + 1}文字目`
    const end = line === undefined ? '途中で終わっています' : `${line}行目が途中で終わっています`
    const where = at >= text.length ? end : `${place}が書き方にあいません`
    return { says: `JSONとして読めません（${where}）` }
  }
}

/** The bytes as UTF-8; null when they are in another encoding. */
export function readUtf8(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
