import type { Migration } from 'kysely/migration'
import { registers } from './0001-registers.ts'
import { caseFile } from './0002-case-file.ts'
import { access } from './0003-access.ts'
import { rowSecurity } from './0004-row-security.ts'
import { signIn } from './0005-sign-in.ts'
import { workingCopy } from './0006-working-copy.ts'
import { phrases } from './0007-phrases.ts'
import { foldedBy } from './0008-folded-by.ts'
import { city } from './0009-city.ts'
import { lists } from './0010-lists.ts'
import { levelling } from './0011-level.ts'
import { bulk } from './0012-bulk.ts'
import { match } from './0013-match.ts'
import { typedOver } from './0014-typed-over.ts'
import { registerImport } from './0015-import.ts'
import { inUse } from './0016-in-use.ts'
import { waits } from './0017-waits.ts'
import { ties } from './0018-ties.ts'
import { choiceReason } from './0019-choice-reason.ts'

/** Every migration in order. Forward only; a name once released is never changed. */
export const migrations: Record<string, Migration> = {
  '0001-registers': registers,
  '0002-case-file': caseFile,
  '0003-access': access,
  '0004-row-security': rowSecurity,
  '0005-sign-in': signIn,
  '0006-working-copy': workingCopy,
  '0007-phrases': phrases,
  '0008-folded-by': foldedBy,
  '0009-city': city,
  '0010-lists': lists,
  '0011-level': levelling,
  '0012-bulk': bulk,
  '0013-match': match,
  '0014-typed-over': typedOver,
  '0015-import': registerImport,
  '0016-in-use': inUse,
  '0017-waits': waits,
  '0018-ties': ties,
  '0019-choice-reason': choiceReason,
}
