import type { Role } from '../registers/actor.ts'

/** Whose page it is, and who may look at what the person sees. */
export const whoReads = [
  '本人',
  '家族',
  '相談支援専門員',
  '事業所管理者',
  '窓口',
  '係長',
  '支援センター職員',
] as const satisfies readonly Role[]
