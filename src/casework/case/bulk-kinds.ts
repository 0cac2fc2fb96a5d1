import type { Role } from '../registers/actor.ts'

const staff: readonly Role[] = ['窓口', '係長']

/** まとめてできること: by the word under which it stands in addresses and in the database. */
export const bulkKinds = {
  'request-drafts': { label: '計画案の提出を依頼する', who: staff },
  district: { label: '担当の地区・窓口を替える', who: staff },
  letters: { label: '手紙をまとめて印刷する', who: staff },
  planner: { label: '担当の相談支援専門員を替える', who: ['事業所管理者'] },
} as const satisfies Record<string, { readonly label: string; readonly who: readonly Role[] }>

export type BulkKind = keyof typeof bulkKinds

export const isBulkKind = (text: string): text is BulkKind => Object.hasOwn(bulkKinds, text)

/** What a role may do for many at once. */
export const bulkKindsFor = (role: Role): readonly { readonly kind: BulkKind; readonly label: string }[] =>
  (Object.keys(bulkKinds) as BulkKind[])
    .filter((kind) => (bulkKinds[kind].who as readonly Role[]).includes(role))
    .map((kind) => ({ kind, label: bulkKinds[kind].label }))
