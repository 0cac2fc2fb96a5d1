import { screen } from '../case/screen.ts'
import type { Actor } from '../registers/actor.ts'
import { heldList } from './held-list.ts'
import { peoplePlannedBy } from './held-queries.ts'
import { HeldTable } from './held-table.tsx'
import { HeldView } from './held-view.tsx'
import { loadLines } from './load-lines.ts'
import { loadSays } from './load-says.ts'
import { ownOffice } from './office-queries.ts'
import { words } from './office-room.words.ts'
import { isThere, type Planner, plannersOf } from './planner-queries.ts'

const here = '/my-load/mine'

/**
 * わたしが受け持つ人: the own list of a 相談支援専門員, to read. The 事業所管理者 decides who stands in it (`held.screens.tsx`).
 *
 * Reading   The own entry is the one that the office has tied to the account. Where it has tied none, it is the only one
 *           of those that are there today and tied to nobody under the name of the account.  [unconfirmed]
 */
export const mineScreen = screen({
  path: here,
  who: ['相談支援専門員'],
  audit: '自分が受け持つ人',
  load: async (at) => {
    const office = await ownOffice(at)
    if (!office) return null
    const own = ownEntry(
      (await plannersOf(at, office.id)).filter((one) => isThere(one, at.today)),
      at.actor,
    )
    const list = heldList(own ? await peoplePlannedBy(at, office.id, own.id) : [], at.query)
    return {
      data: { own, list, lines: loadLines(at) },
      subject: {
        ...{ person: null, caseId: null, relation: '自分の事業所', target: own?.id ?? office.id },
        listed: list.rows.map(({ person }) => person),
      },
    }
  },
  title: () => words.mineTitle,
  trail: () => [
    { label: 'はじめ', href: '/start' },
    { label: words.title, href: '/my-load' },
  ],
  view: ({ own, list, lines }, _form, at) =>
    own === null ? (
      <p>{words.mineUnknown}</p>
    ) : (
      <>
        <p>{words.mineSays}</p>
        {own.account === null && <p className="source">{words.mineByName}</p>}
        <p>{words.heldSays(own.name, loadSays(lines, own))}</p>
        <HeldView {...{ list, here, at }}>
          <HeldTable title={words.heldCaption} {...{ list, at }} empty={words.noneHeld} />
        </HeldView>
      </>
    ),
})

const ownEntry = (planners: readonly Planner[], { account, name }: Actor): Planner | null => {
  const tied = planners.find((one) => one.account === account)
  if (tied) return tied
  const alike = planners.filter((one) => one.account === null && bare(one.name) === bare(name))
  return alike.length === 1 ? (alike[0] ?? null) : null
}

const bare = (name: string): string => name.normalize('NFKC').replace(/\s/g, '')
