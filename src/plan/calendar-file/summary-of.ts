import type { Recurring } from '../week/recurring.ts'

/** 「移動支援（買い物） ○○ヘルパー」; in a private file the kind only. */
export const summaryOf = ({ kind, content, provider }: Recurring, isPrivate: boolean): string =>
  isPrivate ? kind : `${kind}${content ? `（${content}）` : ''}${provider ? ` ${provider}` : ''}`
