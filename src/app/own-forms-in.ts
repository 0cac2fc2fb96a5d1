import { formDefinitions } from '../forms/definitions/form-definitions.ts'
import type { FormDefinition } from '../forms/kit/form-definition.ts'
import { readFormDefinitions } from '../platform/form-definitions/read-form-definitions.ts'

/**
 * 市町村の様式を読む: at the start. A definition that is not right is left out and told, with its file, the place in it
 * and what is expected there; the others are offered. What stands in a file is not quoted.
 */
export const ownFormsIn = async (
  folder: string,
  say: (line: string) => void,
): Promise<readonly FormDefinition[]> => {
  const { definitions, problems } = await readFormDefinitions(folder)
  const own = definitions.filter((one) => !formDefinitions.includes(one))
  for (const { file, path, says } of problems)
    say(`様式の定義 ${file}${path && `（${path}）`}：${says}。この様式は使いません`)
  if (own.length === 0 && problems.length === 0) say('HITOTSU_FORMS：様式の定義（.json）がありません')
  for (const { name, id, issuer } of own) say(`様式「${name}」（${id}）を、${issuer}で使えます`)
  return own
}
