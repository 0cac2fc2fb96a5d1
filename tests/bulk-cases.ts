import { atWithoutRequest } from '../src/app/at-without-request.ts'
import { bulkActions } from '../src/app/bulk/bulk-actions.ts'
import { municipalityOf } from '../src/app/municipality-of.ts'
import type { World } from '../src/app/world.ts'
import { addJob } from '../src/casework/bulk/job-queries.ts'
import type { BulkChosen, BulkGiven, Verdict } from '../src/casework/case/bulk-action.ts'
import type { BulkKind } from '../src/casework/case/bulk-kinds.ts'
import type { Fact } from '../src/casework/case/fact.ts'
import { emptyCase } from '../src/casework/case/file.ts'
import { fold } from '../src/casework/case/fold.ts'
import type { Actor, Role } from '../src/casework/registers/actor.ts'
import type { Tx } from '../src/casework/registers/tables.ts'
import { caseStore } from '../src/platform/postgres/case-store.ts'
import { inMunicipality } from '../src/platform/postgres/transaction.ts'
import { systemRandomness } from '../src/platform/system/randomness.ts'

export const municipality = '131177'

/** What a case of the tests is like. */
export type Like = {
  readonly kind: '依頼できる' | '依頼ずみ' | '求めない' | '市町村の判断' | '取下げ'
  readonly account: 'まだ' | 'もう' | 'なし'
  readonly district: string | null
  /** A guardian, by a key: children of one guardian share it. */
  readonly guardian?: string
}

const ground = { title: '', source: '障害者総合支援法第22条第4項', unconfirmed: false }
const applied = (like: Like, guardian: string | null): Fact => ({
  ...{ type: 'application-registered', on: '2026-04-01', kind: '新規', services: ['22'], ground },
  ...{ target: '障害者', needsCategory: false, previous: null, guardian },
  careManagement: like.kind === '市町村の判断' ? '介護保険' : 'なし',
  draftNeed: like.kind === '求めない' || like.kind === '市町村の判断' ? like.kind : '求める',
})

const factsOf = (like: Like, guardian: string | null): readonly Fact[] => {
  const first = applied(like, guardian)
  if (like.kind === '依頼ずみ')
    return [
      first,
      { type: 'plan-draft-requested', on: '2026-04-02', basis: [], paper: systemRandomness.newId() },
    ]
  return like.kind === '取下げ' ? [first, { type: 'application-withdrawn', on: '2026-04-02' }] : [first]
}

let count = 0

/** Cases put into the database as they would lie there, and what is done with them in bulk. */
export const bulkCases = (world: World) => {
  const inside = <T>(work: (tx: Tx) => Promise<T>) => inMunicipality(world.db, { municipality }, work)
  const now = world.clock.now().toString()
  const guardians = new Map<string, string>()

  const putPerson = async (tx: Tx, district: string | null, guardian: string | null): Promise<string> => {
    const id = systemRandomness.newId()
    count += 1
    const name = `見本 ${String(count).padStart(4, '0')}`
    await tx
      .insertInto('person')
      .values({
        ...{ municipality, id, name, kana: 'ミホン', birth_date: '1990-01-01', address: '見本町1' },
        ...{ disabilities: ['知的'], district, guardian, guardian_relation: guardian ? '母' : null },
      })
      .execute()
    return id
  }
  const putAccount = (tx: Tx, person: string, known: boolean) =>
    tx
      .insertInto('account')
      .values({
        ...{ municipality, id: systemRandomness.newId(), login: systemRandomness.newId(), name: '見本' },
        ...{ role: '本人', organisation: null, person, password_hash: known ? 'x' : null },
        ...{ one_time_secret: null, disabled_at: null, created_at: now },
      })
      .execute()

  const put = async (tx: Tx, like: Like): Promise<BulkChosen> => {
    let guardian: string | null = null
    if (like.guardian) {
      guardian = guardians.get(like.guardian) ?? null
      if (!guardian) {
        guardian = await putPerson(tx, like.district, null)
        guardians.set(like.guardian, guardian)
        if (like.account !== 'なし') await putAccount(tx, guardian, like.account === 'もう')
      }
    }
    const person = await putPerson(tx, like.district, guardian)
    if (!guardian && like.account !== 'なし') await putAccount(tx, person, like.account === 'もう')
    const before = emptyCase(systemRandomness.newId(), person, String(count).padStart(10, '0'))
    const facts = factsOf(like, guardian)
    const writing = { before, after: facts.reduce(fold, before), facts, documents: [], papers: [] }
    await caseStore(tx, now, async () => {
      throw new Error('nothing is printed here')
    }).append({ ...writing, letterCodes: [], actor: await actorOf(tx), relation: '', today: '2026-04-02' })
    return { caseId: before.id, person, name: '', kana: '' }
  }

  const actorOf = async (tx: Tx, login = 'madoguchi'): Promise<Actor> => {
    const row = await tx
      .selectFrom('account')
      .where('login', '=', login)
      .select(['id', 'name', 'role', 'organisation'])
      .executeTakeFirstOrThrow()
    const { name, organisation } = row
    return { account: row.id, municipality, name, role: row.role as Role, organisation, person: null }
  }
  const atOf = async (tx: Tx, login = 'madoguchi') => {
    const here = await municipalityOf(tx, municipality)
    if (!here) throw new Error('no municipality')
    return atWithoutRequest(world, tx, here, await actorOf(tx, login))
  }
  const actionOf = (kind: BulkKind) => {
    const action = bulkActions.find((one) => one.kind === kind)
    if (!action) throw new Error(kind)
    return action
  }
  return {
    ...{ inside, atOf, actionOf },
    putAll: (likes: readonly Like[]) =>
      inside(async (tx) => {
        const all: BulkChosen[] = []
        for (const like of likes) all.push(await put(tx, like))
        return all
      }),
    preview: (
      kind: BulkKind,
      chosen: readonly BulkChosen[],
      given: BulkGiven,
      login?: string,
    ): Promise<readonly Verdict[]> =>
      inside(async (tx) => {
        const at = await atOf(tx, login)
        const action = actionOf(kind)
        return action.attempt(at, await action.targets(at, chosen), given, new Set())
      }),
    begin: (
      kind: BulkKind,
      chosen: readonly BulkChosen[],
      given: BulkGiven,
      login?: string,
    ): Promise<string> =>
      inside(async (tx) => {
        const at = await atOf(tx, login)
        return addJob(at, kind, given, await actionOf(kind).targets(at, chosen))
      }),
    rows: (job: string) =>
      inside((tx) =>
        tx.selectFrom('bulk_row').selectAll().where('job', '=', job).orderBy('ordinal').execute(),
      ),
    job: (id: string) =>
      inside((tx) => tx.selectFrom('bulk_job').selectAll().where('id', '=', id).executeTakeFirstOrThrow()),
    /** The facts of each case, as they lie in the database. */
    factsOf: (chosen: readonly BulkChosen[]) =>
      inside(async (tx) => {
        const entries = await tx
          .selectFrom('case_entry')
          .select(['case_id', 'fact', 'seq'])
          .orderBy('seq')
          .execute()
        return chosen.map(({ caseId }) =>
          entries.flatMap(({ case_id, fact }) => (case_id === caseId ? [fact as unknown as Fact] : [])),
        )
      }),
  }
}
