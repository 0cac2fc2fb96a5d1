import type { FormDefinition } from '../kit/form-definition.ts'

/** Which form, which version of it, which of its sheets, the first being 1. */
export type FormMark = { readonly id: string; readonly version: string; readonly sheet: number }

/** 様式の印: the last line of each sheet, by which it is known again. */
export const formMark = ({ id, version, sheets }: FormDefinition, sheet: number): string =>
  `様式 ${id}　第${version}版　${sheet}/${sheets.length}枚目`

export function readFormMark(text: string): FormMark | null {
  const found = /^様式([a-z0-9-]+)第(.+)版(\d+)\/\d+枚目$/.exec(text.normalize('NFKC').replace(/\s/g, ''))
  if (found === null) return null
  const [, id = '', version = '', sheet = ''] = found
  return { id, version, sheet: Number(sheet) }
}
