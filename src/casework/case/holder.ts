import type { CaseFile } from './file.ts'

/** 番の人: who is to act. An organisation is named by its id, the person by theirs. */
export type HolderKind = '窓口' | '係長' | '本人' | '相談支援事業所' | 'サービス事業者' | '支援センター'
export type Holder = { readonly holder: HolderKind; readonly party: string | null }

export const desk: Holder = { holder: '窓口', party: null }
export const chief: Holder = { holder: '係長', party: null }
export const personOf = (file: CaseFile): Holder => ({ holder: '本人', party: file.person })
export const officeOf = (file: CaseFile): Holder => ({
  holder: '相談支援事業所',
  party: file.office?.id ?? null,
})
