import { join } from 'node:path'
import { checkedDefinition } from '../../forms/kit/checked-definition.ts'
import type { FormDefinition } from '../../forms/kit/form-definition.ts'
import { readJson, readUtf8 } from '../law/read-json.ts'

type Folder = {
  readonly names: (path: string) => Promise<readonly string[]>
  readonly bytes: (path: string) => Promise<Uint8Array>
}
export type DefinitionProblem = { readonly file: string; readonly path: string; readonly says: string }

/** 自分の様式: every definition (.json) of a folder, or all that is wrong in them. */
export async function ownDefinitions(
  folder: string,
  { names, bytes }: Folder,
): Promise<
  { readonly definitions: readonly FormDefinition[] } | { readonly problems: readonly DefinitionProblem[] }
> {
  const files = (await names(folder)).filter((name) => name.endsWith('.json'))
  if (files.length === 0)
    return { problems: [{ file: folder, path: '', says: '定義のファイル（.json）がありません' }] }
  const definitions: FormDefinition[] = []
  const problems: DefinitionProblem[] = []
  for (const file of files) {
    const read = definitionOf(await bytes(join(folder, file)))
    if ('problems' in read) problems.push(...read.problems.map((one) => ({ file, ...one })))
    else if (definitions.some(({ id }) => id === read.definition.id))
      problems.push({
        file,
        path: 'id',
        says: `「${read.definition.id}」は、このフォルダーのほかの定義にもあります`,
      })
    else definitions.push(read.definition)
  }
  return problems.length > 0 ? { problems } : { definitions }
}

function definitionOf(bytes: Uint8Array): ReturnType<typeof checkedDefinition> {
  const text = readUtf8(Uint8Array.from(bytes).buffer)
  if (text === null) return { problems: [{ path: '', says: 'UTF-8の文字として読めません' }] }
  const json = readJson(text.replace(/^\ufeff/, ''))
  return 'says' in json ? { problems: [{ path: '', says: json.says }] } : checkedDefinition(json.value)
}
