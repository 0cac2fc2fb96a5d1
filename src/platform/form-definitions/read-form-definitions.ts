import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formDefinitions } from '../../forms/definitions/form-definitions.ts'
import { checkedDefinition } from '../../forms/kit/checked-definition.ts'
import type { FormDefinition } from '../../forms/kit/form-definition.ts'

/** What is wrong with a file of a city's own form: which file, at which place of it, and what is expected there. */
export type DefinitionProblem = { readonly file: string; readonly path: string; readonly says: string }

export type ReadDefinitions = {
  readonly definitions: readonly FormDefinition[]
  readonly problems: readonly DefinitionProblem[]
}

/**
 * 様式の定義を読む
 *
 * The forms that come with the program and those of a folder, one JSON file each. A file that is not a form is left
 * out and told; a folder that is not there has no forms.
 */
export async function readFormDefinitions(folder: string): Promise<ReadDefinitions> {
  const names = (await filesOf(folder)).filter((name) => name.endsWith('.json')).sort()
  const definitions = [...formDefinitions]
  const problems: DefinitionProblem[] = []
  for (const file of names) {
    const read = readDefinition(await readFile(join(folder, file), 'utf8'))
    if ('problems' in read) {
      problems.push(...read.problems.map((problem) => ({ file, ...problem })))
      continue
    }
    const { definition } = read
    if (definitions.some(({ id }) => id === definition.id))
      problems.push({ file, path: 'id', says: `「${definition.id}」という様式はすでにある` })
    else definitions.push(definition)
  }
  return { definitions, problems }
}

async function filesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

function readDefinition(text: string): ReturnType<typeof checkedDefinition> {
  try {
    return checkedDefinition(JSON.parse(text))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    // Its message quotes the file.
    return { problems: [{ path: '', says: `JSONとして読めない${placeIn(error)}` }] }
  }
}

const placeIn = ({ message }: SyntaxError): string => {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? []
  return line ? `（${line}行目の${column}文字目）` : '（途中で終わっているか、文字がちがう）'
}
