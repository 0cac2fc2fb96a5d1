import type { At } from '../casework/case/at.ts'
import type { Loaded } from '../casework/case/screen.ts'
import { readSteps } from '../casework/working-copy/keep-steps.ts'
import { othersPresent } from '../casework/working-copy/presence.ts'
import type { KeptState } from '../ui/kept/keep-protocol.ts'
import type { KeptOn } from './kept-on.ts'

/** All that a page must know of what is typed, as it stands now. */
export const keepState = async (
  at: At,
  loaded: Loaded<unknown>,
  kept: KeptOn,
  { stamp, csrf, steps }: { readonly stamp: string; readonly csrf: string; readonly steps: boolean },
): Promise<KeptState> => ({
  stamp,
  csrf,
  account: at.actor.account,
  version: String(loaded.version ?? ''),
  units: Object.fromEntries(
    Object.entries(kept.fields).map(([field, { mark, typed, row }]) => [
      field,
      { mark, typed, by: row?.by ?? loaded.saved?.by ?? null },
    ]),
  ),
  beside: [
    ...kept.waiting
      .filter(({ field, beside }) => beside !== '' && Object.hasOwn(kept.fields, field))
      .map(({ field, beside, by, typed, revision }) => ({
        ...{ field, account: beside, by, typed },
        mark: `r${revision}`,
      })),
    ...Object.entries(kept.fields).flatMap(([field, { moved, over }]) =>
      moved ? [{ field, account: '', by: loaded.saved?.by ?? '', typed: moved, mark: over }] : [],
    ),
  ],
  people: (await othersPresent(at, kept.place)).map(({ name, role, section }) => ({ name, role, section })),
  ...(steps ? { steps: await readSteps(at, kept.place) } : {}),
})
