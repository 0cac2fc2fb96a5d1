import type { Provision } from '../../law/kit/provision.ts'
import { bindsWords } from './span-words.ts'

/** 定めがないわけ: that nothing speaks here on this day, and where and when something does; days in ISO. */
export function silenceWords({ wordings }: Provision<unknown, unknown>): string {
  const places = [...Map.groupBy(wordings, ({ binds }) => binds)].map(
    ([binds, own]) => `${bindsWords(binds)}：${spansOf(own).map(words).join('、')}`,
  )
  return `この日・この市町村に当てはまる文言がないため（文言があるのは ${places.join('／')}）`
}

type Span = { readonly from: Temporal.PlainDate; readonly until: Temporal.PlainDate | null }

/** Wordings that follow each other without a gap are one span. */
function spansOf(wordings: readonly Span[]): readonly Span[] {
  const spans: Span[] = []
  for (const { from, until } of wordings.toSorted((a, b) => Temporal.PlainDate.compare(a.from, b.from))) {
    const last = spans.at(-1)
    if (last?.until?.equals(from)) spans.splice(-1, 1, { from: last.from, until })
    else spans.push({ from, until })
  }
  return spans
}

const words = ({ from, until }: Span): string =>
  `${from}から${until === null ? '' : `${until.subtract({ days: 1 })}まで`}`
