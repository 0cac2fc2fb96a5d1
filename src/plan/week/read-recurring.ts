import { type Clauses, noClauses, readClauses } from './read-clauses.ts'
import { readAmount, readContent, readKind, readProvider } from './read-fields.ts'
import { isClause, lateClauses, tailClauses } from './read-late.ts'
import type { Recurring, Repeat } from './recurring.ts'
import { textView } from './text-view.ts'

export type ReadRecurring = { readonly item: Recurring } | { readonly problems: readonly string[] }

/**
 * 一行を読む
 *
 * One line of the week, as `recurringText` prints it or as people write it: 「月・水 10:00〜11:30 居宅介護（掃除）
 * ○○事業所」, 「通院 月1回(1回2時間)」. What says nothing of when is ことば; what says it in a way that cannot be
 * counted (「月2〜3回」) stays in the writer's words. A line that cannot be read, or could be read in two ways,
 * answers what is expected, in Japanese.
 */
export const readRecurring = (typed: string): ReadRecurring => {
  const text = typed.trim()
  const view = textView(text)
  if (text === '') return { problems: [`一行に一つ書いてください。${example}`] }
  const when = readClauses(view, 0, noClauses)
  if ('problem' in when) return { problems: [when.problem] }
  const kindAt = spaces(view, when.end)
  const kind = readKind(text, view, kindAt)
  if (!kind) return { problems: [`何をするかを書いてください。${example}`] }
  if ('problem' in kind) return { problems: [kind.problem] }
  if (isClause(text, view, kindAt)) return { problems: [twice(kind.value)] }
  // People put when at the end too: 「通院 月1回」, 「移動支援 月1回(1回5時間)（買い物）」.
  const isWhenFirst = when.end > 0
  const early = isWhenFirst && view[kind.end] === '(' ? null : lateClauses(view, kind.end, when.clauses)
  const content = readContent(text, view, spaces(view, early?.end ?? kind.end))
  if (content && 'problem' in content) return { problems: [content.problem] }
  const afterContent = content?.end ?? early?.end ?? kind.end
  const late = lateClauses(view, afterContent, early?.clauses ?? when.clauses)
  const providerAt = spaces(view, late?.end ?? afterContent)
  const whole = readProvider(text, view, providerAt)
  if (whole && 'problem' in whole) return { problems: [whole.problem] }
  const before = late?.clauses ?? early?.clauses ?? when.clauses
  const tail = whole ? tailClauses(text, view, { from: providerAt, to: whole.end }, before) : null
  if (tail && 'problem' in tail) return { problems: [tail.problem] }
  const provider = tail ? text.slice(providerAt, tail.from).trim() : (whole?.value ?? null)
  if (whole && provider !== null && isClause(text, view, providerAt)) return { problems: [twice(provider)] }
  const afterProvider = whole?.end ?? late?.end ?? afterContent
  const amount = readAmount(text, spaces(view, afterProvider))
  if (amount && 'problem' in amount) return { problems: [amount.problem] }
  const rest = text.slice(amount?.end ?? afterProvider).trim()
  if (rest !== '') return { problems: [`「${rest}」が読めません。${example}`] }
  const clauses = tail?.clauses ?? before
  const repeat = repeatOf(clauses, text)
  if ('problem' in repeat) return { problems: [repeat.problem] }
  const glued =
    repeat.every === 'ことば' ? /^[月火水木金土日]([・、][月火水木金土日])+/.exec(kind.value) : null
  if (glued && text[kindAt] !== '「')
    return { problems: [`「${glued[0]}」のあとは、間をあけて書いてください。${example}`] }
  const words = clauses.words.map(({ from, to }) => text.slice(from, to))
  return {
    item: {
      kind: kind.value,
      content: content?.value ?? null,
      provider,
      repeat,
      from: clauses.time?.from ?? null,
      to: clauses.time?.to ?? null,
      minutes: clauses.minutes,
      holiday: clauses.holiday,
      amount:
        words.length === 0
          ? (amount?.value ?? null)
          : [...words, ...(amount ? [amount.value] : [])].join('、'),
    },
  }
}

const example = '例：月・水 10:00〜11:30 居宅介護（掃除） ○○事業所'

const twice = (words: string): string =>
  `「${words}」は、いつの言葉に見えますが、ほかのいつの言葉といっしょには読めません。第1・第3土、月2回のように一つにしてください。名前なら「」に入れ、そえる言葉なら※のあとに書いてください。例：月2回 移動支援 ※土曜`

const spaces = (view: string, at: number): number => {
  let place = at
  while (view[place] === ' ') place++
  return place
}

const repeatOf = (
  { repeat, weekOf, words }: Clauses,
  text: string,
): Repeat | { readonly problem: string } => {
  const often = words.find(({ isOften }) => isOften)
  if (often && repeat !== null) return { problem: twice(text.slice(often.from, often.to)) }
  if (weekOf === null) return repeat ?? { every: 'ことば' }
  return repeat?.every === '隔週'
    ? { ...repeat, from: weekOf }
    : { problem: '「…の週から」は、隔週のときに書いてください。例：隔週水（令和8年10月7日の週から）' }
}
