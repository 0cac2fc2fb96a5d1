import type { At } from '../case/at.ts'
import type { CaseFile } from '../case/file.ts'
import type { By, Outcome } from '../case/move.ts'
import { giveAccount } from './give-account.ts'
import { personCases } from './person-cases.ts'
import type { PersonRecord } from './person-record.ts'
import { replaceGuardian } from './replace-guardian.ts'

export type OnFile = { readonly file: CaseFile; readonly move: Outcome }

/**
 * The moves that carry a change of guardian in the register into every running case the child's guardian applied in.
 * Who acts there from now on gets an account, if there is none.
 */
export const guardianInCases = async (
  at: At,
  by: By,
  person: Pick<PersonRecord, 'id' | 'name'>,
  guardian: { readonly id: string; readonly name: string } | null,
): Promise<readonly OnFile[]> => {
  const files = (await personCases(at, person.id))
    .map(({ file }) => file)
    .filter((file) => concerns(file, guardian?.id ?? null))
  const [newest] = files
  if (newest)
    await giveAccount(at, {
      person: guardian?.id ?? person.id,
      name: guardian?.name ?? person.name,
      role: guardian ? '家族' : '本人',
      login: newest.receptionNumber,
    })
  return files.map((file) => ({ file, move: replaceGuardian(file, by, { guardian: guardian?.id ?? null }) }))
}

const concerns = (file: CaseFile, guardian: string | null): boolean =>
  file.closed === null && file.application?.target === '障害児' && (file.guardian?.id ?? null) !== guardian
