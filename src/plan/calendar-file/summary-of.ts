import type { Recurring } from '../week/recurring.ts'

/** 「移動支援（買い物） ○○ヘルパー」, 「今月1回：移動支援」; in a private file the kind only. */
export const summaryOf = ({ kind, content, provider, repeat }: Recurring, isPrivate: boolean): string => {
  const times =
    repeat.every === '月に何回'
      ? `今月${repeat.times}回：`
      : repeat.every === '年に何回'
        ? `年${repeat.times}回：`
        : ''
  const what = isPrivate ? kind : `${kind}${content ? `（${content}）` : ''}${provider ? ` ${provider}` : ''}`
  return `${times}${what}`
}
