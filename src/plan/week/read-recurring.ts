import { type Clauses, noClauses, readClauses } from './read-clauses.ts'
import { readAmount, readContent, readKind, readProvider } from './read-fields.ts'
import type { Recurring, Repeat } from './recurring.ts'
import { textView } from './text-view.ts'

export type ReadRecurring = { readonly item: Recurring } | { readonly problems: readonly string[] }

/**
 * 一行を読む
 *
 * One line of the week, as `recurringText` prints it or as people write it: 「月・水 10:00〜11:30 居宅介護（掃除）
 * ○○事業所」, 「通院 月1回(1回2時間)」. What says nothing of when is ことば. A line that cannot be read answers
 * what is expected, in Japanese.
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
  // People put when at the end too: 「通院 月1回」, 「移動支援 月1回(1回5時間)（買い物）」.
  const early = when.end === 0 ? lateClauses(view, kind.end) : null
  const content = readContent(text, view, spaces(view, early?.end ?? kind.end))
  if (content && 'problem' in content) return { problems: [content.problem] }
  const afterContent = content?.end ?? early?.end ?? kind.end
  const late = when.end === 0 && !early ? lateClauses(view, afterContent) : null
  const provider = readProvider(text, view, spaces(view, late?.end ?? afterContent))
  if (provider && 'problem' in provider) return { problems: [provider.problem] }
  const afterProvider = provider?.end ?? late?.end ?? afterContent
  const amount = readAmount(text, spaces(view, afterProvider))
  if (amount && 'problem' in amount) return { problems: [amount.problem] }
  const rest = text.slice(amount?.end ?? afterProvider).trim()
  if (rest !== '') return { problems: [`「${rest}」が読めません。${example}`] }
  const clauses = early?.clauses ?? late?.clauses ?? when.clauses
  const repeat = repeatOf(clauses)
  if ('problem' in repeat) return { problems: [repeat.problem] }
  const glued =
    repeat.every === 'ことば' ? /^[月火水木金土日]([・、][月火水木金土日])+/.exec(kind.value) : null
  if (glued && text[kindAt] !== '「')
    return { problems: [`「${glued[0]}」のあとは、間をあけて書いてください。${example}`] }
  return {
    item: {
      kind: kind.value,
      content: content?.value ?? null,
      provider: provider?.value ?? null,
      repeat,
      from: clauses.time?.from ?? null,
      to: clauses.time?.to ?? null,
      minutes: clauses.minutes,
      holiday: clauses.holiday,
      amount: amount?.value ?? null,
    },
  }
}

const example = '例：月・水 10:00〜11:30 居宅介護（掃除） ○○事業所'

const spaces = (view: string, at: number): number => {
  let place = at
  while (view[place] === ' ') place++
  return place
}

/** Parts of when that follow the kind; a problem there is no problem, for it may be a name. */
const lateClauses = (view: string, at: number): { end: number; clauses: Clauses } | null => {
  const found = readClauses(view, at, noClauses)
  return 'problem' in found || found.end === at ? null : found
}

const repeatOf = ({ repeat, weekOf }: Clauses): Repeat | { readonly problem: string } => {
  if (weekOf === null) return repeat ?? { every: 'ことば' }
  return repeat?.every === '隔週'
    ? { ...repeat, from: weekOf }
    : { problem: '「…の週から」は、隔週のときに書いてください。例：隔週水（令和8年10月7日の週から）' }
}
