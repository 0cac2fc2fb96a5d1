import type { RefusalReply } from './reply-of.ts'

/** 読めない問い: a question that is not JSON; `says` names the place. Nothing of it is given back. */
export const unreadableReply = (provision: string, says: string): RefusalReply => ({
  provision,
  problems: [{ field: '', name: '問い', value: null, expected: 'JSON', says }],
})
