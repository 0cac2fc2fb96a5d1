import type { Subject } from '../case/at.ts'
import type { Role } from '../registers/actor.ts'
import { asQuery, type Choice } from './choice.ts'
import { words } from './tables.words.ts'

/** Who sees the city as a whole. */
export const readers: readonly Role[] = ['窓口', '係長']

/** Numbers of many: nobody's data is shown. */
export const counted: Subject = { person: null, caseId: null, relation: '集計' }

export const startTrail = [{ label: 'はじめ', href: '/start' }] as const
export const tablesTrail = [...startTrail, { label: words.title, href: '/tables' }] as const

/** Below the page of measures, of the same year and district. */
export const measuresTrail = (choice: Choice) => [
  ...tablesTrail,
  { label: words.measures, href: `/tables/measures?${asQuery(choice)}` },
]

export const pageSize = 50

/** The page that a query asks for, from 1. */
export const pageOf = (query: URLSearchParams): number => {
  const asked = Number(query.get('page') ?? '1')
  return Number.isInteger(asked) && asked >= 1 && asked <= 100_000 ? asked : 1
}

/** An id that a query names, or null. */
export const idIn = (query: URLSearchParams, name: string): string | null => {
  const named = query.get(name) ?? ''
  return isId(named) ? named : null
}

export const isId = (text: string): boolean => uuid.test(text)

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
