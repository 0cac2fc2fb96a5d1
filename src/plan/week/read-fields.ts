import { serviceAliases } from '../../law/texts/service-aliases.ts'
import { readQuoted } from './quoted.ts'
import { textView } from './text-view.ts'

type Part = { readonly end: number; readonly value: string } | { readonly problem: string } | null

const quoteOpen = { problem: '「で始まる言葉が」で終わっていません' } as const

/** Names of services that hold brackets themselves: 「自立訓練（生活訓練）」. */
const bracketNames = serviceAliases
  .flatMap(({ name, inTexts }) => [name, ...inTexts])
  .filter((name) => name.includes('（'))
  .map(textView)
  .sort((a, b) => b.length - a.length)

/** 種類を読む: up to a space or a bracket, or what 「」 hold. */
export const readKind = (text: string, view: string, at: number): Part => {
  if (text[at] === '「') return readQuoted(text, at) ?? quoteOpen
  const name = bracketNames.find((one) => view.startsWith(one, at))
  const end = name ? at + name.length : placeOf(view, at, /[ (※]/)
  return end > at ? { end, value: text.slice(at, end) } : null
}

/** 内容を読む: what a pair of brackets holds. */
export const readContent = (text: string, view: string, at: number): Part => {
  if (view[at] !== '(') return null
  if (text[at + 1] === '「') {
    const inner = readQuoted(text, at + 1)
    if (!inner) return quoteOpen
    if (view[inner.end] === ')') return { end: inner.end + 1, value: inner.value }
  }
  let depth = 0
  for (let place = at; place < view.length; place++) {
    if (view[place] === '(') depth++
    if (view[place] === ')') depth--
    if (depth === 0) return { end: place + 1, value: text.slice(at + 1, place) }
  }
  return { problem: 'かっこが閉じていません。内容は「種類（内容）」のように書いてください' }
}

/** 事業者・人を読む: up to ※, or what 「」 hold. */
export const readProvider = (text: string, view: string, at: number): Part => {
  if (text[at] === '「') {
    const found = readQuoted(text, at)
    if (!found) return quoteOpen
    if (/^ *(?:※|$)/.test(view.slice(found.end))) return found
  }
  const end = placeOf(view, at, /※/)
  const value = text.slice(at, end).trim()
  return value === '' ? null : { end, value }
}

/** 頻度・量の言葉を読む: what follows ※ to the end of the line. */
export const readAmount = (text: string, at: number): Part => {
  if (text[at] !== '※') return null
  if (text[at + 1] === '「') {
    const found = readQuoted(text, at + 1)
    if (!found) return quoteOpen
    if (text.slice(found.end).trim() === '') return { end: text.length, value: found.value }
  }
  const value = text.slice(at + 1).trim()
  return value === '' ? null : { end: text.length, value }
}

const placeOf = (view: string, at: number, what: RegExp): number => {
  const found = view.slice(at).search(what)
  return found === -1 ? view.length : at + found
}
