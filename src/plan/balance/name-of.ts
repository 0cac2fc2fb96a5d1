import type { Recurring } from '../week/recurring.ts'

/** 「居宅介護（掃除）」: how a sentence of the balance names one thing of the week. */
export const nameOf = ({ kind, content }: Recurring): string => `${kind}${content ? `（${content}）` : ''}`
