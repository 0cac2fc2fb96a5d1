import type { Mismatch } from '../kit/provision.ts'
import { type GrantKind, groupHome } from './grant-kinds.ts'

/** The special kinds are those of 共同生活援助. */
export function kindMismatch(service: string, kind: GrantKind): Mismatch[] {
  if (kind === 'ふつうの利用' || service === groupHome) return []
  return [{ field: 'kind', expected: '共同生活援助のほかは「ふつうの利用」にしてください' }]
}
