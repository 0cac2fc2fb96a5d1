import { sql } from 'kysely'
import { emptySelfPlan, type SelfPlan } from '../../plan/content/self-plan.ts'
import type { At } from '../case/at.ts'
import { newestDocument, type Written } from '../case/documents.ts'
import type { CaseFile } from '../case/file.ts'
import { casesSeenBy } from '../case/may-see.ts'
import { neededOffers } from '../case/needed-offers.ts'
import type { Sectioned } from '../case/plan-content-sections.ts'
import { seenCase } from '../case/seen-case.ts'
import type { FittingOffices } from './permission-facts.ts'

export type SelfPlanInHand = {
  readonly content: Sectioned<SelfPlan>
  readonly written: Written<Sectioned<SelfPlan>> | null
}

/** The self-plan as it stands; empty until the first save. A draft that an office had begun is not one. */
export const loadSelfPlan = async (at: At, file: CaseFile): Promise<SelfPlanInHand> => {
  const own = await at.tx
    .selectFrom('document')
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', file.draft?.document ?? null)
    .where('kind', '=', 'self-plan')
    .select('id')
    .limit(1)
    .executeTakeFirst()
  const written = await newestDocument<Sectioned<SelfPlan>>(at.tx, at.municipality.number, own?.id)
  return { content: written?.content ?? emptySelfPlan, written }
}

/** The pages on which something is typed that is not saved, the one typed on last first. */
export const typedPages = async (at: At, file: CaseFile): Promise<readonly string[]> =>
  (await typedNow(at, file)).map(({ page }) => page)

export type TypedPage = {
  readonly page: string
  readonly by: readonly string[]
  readonly at: string
  /** Nobody else than who reads this typed there. */
  readonly mine: boolean
}

/** Who types on which page what is not saved, and when they did last; the page typed on last first. */
export const typedNow = async (at: At, file: CaseFile): Promise<readonly TypedPage[]> => {
  const rows = await at.tx
    .selectFrom('working_copy as w')
    .leftJoin('account as a', (join) =>
      join.onRef('a.municipality', '=', 'w.municipality').onRef('a.id', '=', 'w.account'),
    )
    .where('w.municipality', '=', at.municipality.number)
    .where('w.case_id', '=', file.id)
    .where('w.kind', '=', 'self-plan')
    .select(['w.section', 'w.at', 'w.account', 'w.beside', 'a.name'])
    .orderBy('w.at', 'desc')
    .execute()
  return [...Map.groupBy(rows, ({ section }) => section)].map(([page, typed]) => ({
    page,
    by: [...new Set(typed.map(({ name }) => name ?? ''))],
    at: typed[0]?.at ?? '',
    mine: typed.every(({ account, beside }) => account === at.actor.account && beside === ''),
  }))
}

/** Why the desk gave the plan back. */
export const returnReason = async (at: At, file: CaseFile): Promise<string | null> => {
  const written = await newestDocument<{ readonly reason: string }>(
    at.tx,
    at.municipality.number,
    file.draft?.returned?.document,
  )
  return written?.content.reason ?? null
}

/** The offices of the register that could make the plan of this case. */
export const fittingOffices = async (at: At, file: CaseFile): Promise<FittingOffices> => {
  const rows = await at.tx
    .selectFrom('organisation')
    .where('municipality', '=', at.municipality.number)
    .where('kind', '=', '相談支援事業所')
    .where(sql<boolean>`offers @> ${[...neededOffers(file, at.municipality.name)]}::text[]`)
    .select('accepting')
    .execute()
  return { registered: rows.length, accepting: rows.filter(({ accepting }) => accepting).length }
}

/** Renewals in a row, before this case, for which the person's own plan was handed in; null where the last plan was not one. */
export const selfPlansBefore = async (at: At, file: CaseFile): Promise<number | null> => {
  let before = await previousOf(at, file)
  if (before?.author !== 'セルフプラン') return null
  let renewals = 0
  while (before?.author === 'セルフプラン') {
    if (before.application?.kind === '更新') renewals += 1
    before = await previousOf(at, before)
  }
  return renewals
}

const previousOf = async (at: At, { application }: CaseFile): Promise<CaseFile | null> =>
  application?.previous ? ((await seenCase(at, application.previous))?.file ?? null) : null

/** The service providers of the register, by name. */
export const serviceProviders = (at: At) =>
  at.tx
    .selectFrom('organisation')
    .where('municipality', '=', at.municipality.number)
    .where('kind', '=', 'サービス事業者')
    .select(['id', 'number', 'name', 'area', 'telephone'])
    .orderBy('kana')
    .execute()

/** Open cases whose self-plan was chosen because no office was found or had room, the oldest first. */
export const waitingForOffice = async (at: At) => {
  const rows = await casesSeenBy(at.tx, at.actor)
    .innerJoin('person', (join) =>
      join.onRef('person.municipality', '=', 'c.municipality').onRef('person.id', '=', 'c.person'),
    )
    .where('c.closed_on', 'is', null)
    .where(sql<boolean>`c.state->>'author' = 'セルフプラン'`)
    .where(sql<boolean>`c.state->'selfPlan'->>'reason' in ('待機', '作れる事業所がない')`)
    .select(['c.state', 'person.name', 'person.kana'])
    .orderBy('c.opened_on')
    .limit(200)
    .execute()
  return rows.map(({ state, name, kana }) => ({ file: state as unknown as CaseFile, name, kana }))
}
