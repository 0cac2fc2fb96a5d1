import type { CaseFile } from './file.ts'

/**
 * 保護者
 *
 * The guardian who stands for the person in this case: the registered one where a guardian acts in the case,
 * else null. An adult may keep a guardian in the register and still apply, be addressed and hold the certificate alone.
 */
export const guardianOf = <G>({
  file,
  person,
}: {
  readonly file: Pick<CaseFile, 'guardian'>
  readonly person: { readonly guardian: G | null }
}): G | null => (file.guardian ? person.guardian : null)
