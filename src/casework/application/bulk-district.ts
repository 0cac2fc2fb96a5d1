import { sql } from 'kysely'
import { choice } from '../../ui/kit/choice.ts'
import type { At } from '../case/at.ts'
import type { BulkAction, BulkTarget } from '../case/bulk-action.ts'
import { Clash } from '../case/store.ts'
import { deskList } from '../registers/desk-list.ts'
import { districtList } from '../registers/district-list.ts'
import { refreshCounted } from './refresh-counted.ts'

const words = {
  district: '新しい地区',
  hint: '担当の窓口も、この地区の窓口になります。',
  gone: 'この地区は、いまの窓口の登録にありません。',
  notSeen: 'この人の登録がありません。',
  same: 'もうこの地区です。',
  change: '地区と窓口を替える。これから更新する期間と、進んでいる仕事の地区も替わる',
  none: '地区なし',
  undo: 'まとめて取り消せます。そのあとで地区が変わった人は、そのまま残します。',
} as const

type Period = { readonly id: string; readonly district: string | null; readonly part: string | null }
type Before = {
  readonly district: string | null
  readonly periods: readonly Period[]
  /** The parts as the change left them. */
  readonly parts: Readonly<Record<string, string | null>>
}

/** 担当の地区・窓口を替える: as on the page of the person, for many. */
export const bulkDistrict: BulkAction = {
  kind: 'district',
  fields: async (at) => {
    const desks = await deskList(at.tx, at.municipality.number)
    const districts = await districtList(at.tx, at.municipality.number)
    return {
      district: choice({
        ...{ label: words.district, hint: words.hint },
        options: districts.map((value) => ({
          ...{ value, label: value },
          hint: desks.find(({ area }) => area === value)?.name ?? '',
        })),
      }),
    }
  },
  targets: async (_at, chosen) => [
    ...new Map<string, BulkTarget>(
      chosen.map(({ caseId, person }) => [person, { caseId, person, period: null }]),
    ).values(),
  ],
  attempt: async (at, targets, { district = '' }) => {
    const isThere = (await districtList(at.tx, at.municipality.number)).includes(district)
    const persons = await personsOf(
      at,
      targets.map(({ person }) => person),
    )
    return targets.map((target) => {
      const person = persons.get(target.person)
      if (!person) return { state: '断り', says: words.notSeen }
      if (!isThere) return { state: '断り', says: words.gone }
      if (person.district === district) return { state: '変化なし', says: words.same }
      return {
        ...{ state: '済', says: words.change, shows: `${person.district ?? words.none} → ${district}` },
        write: async () => ({ before: await change(at, person, district) }),
      }
    })
  },
  did: async (_at, rows, { district = '' }) =>
    rows.map(({ before }) => before && `${(before as Before).district ?? words.none} → ${district}`),
  undoSays: words.undo,
  takeBack: async (at, rows, given) => {
    const persons = await personsOf(
      at,
      rows.map(({ person }) => person),
      { locked: true },
    )
    const standing = rows.flatMap(({ person: id, before }) => {
      const person = persons.get(id)
      return person && before && person.district === given.district
        ? [{ person, before: before as Before }]
        : []
    })
    await giveBack(at, standing)
    const back = new Set(standing.map(({ person }) => person.id))
    return rows.map(({ person }) => back.has(person))
  },
}

type Person = {
  readonly id: string
  readonly version: number
  readonly district: string | null
  readonly mainDisability: string | null
  readonly disabilities: readonly string[]
}

const personsOf = async (
  at: At,
  ids: readonly string[],
  { locked = false } = {},
): Promise<ReadonlyMap<string, Person>> => {
  const rows = await at.tx
    .selectFrom('person')
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .select(['id', 'version', 'district', 'main_disability as mainDisability', 'disabilities'])
    .orderBy('id')
    .$if(locked, (query) => query.forUpdate())
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** Writes the district with all that is copied from it; answers what stood there before. */
const change = async (at: At, person: Person, district: string | null): Promise<Before> => {
  const before = await periodsOf(at, person.id)
  const changed = await at.tx
    .updateTable('person')
    .set({ district, version: person.version + 1 })
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', person.id)
    .where('version', '=', person.version)
    .executeTakeFirst()
  if (changed.numUpdatedRows !== 1n) throw new Clash()
  await refreshCounted(at, [{ ...person, district }])
  const after = await periodsOf(at, person.id)
  return {
    ...{ district: person.district, periods: before },
    parts: Object.fromEntries(after.map(({ id, part }) => [id, part])),
  }
}

/** Persons, locked, with what stood before the job: the district, and all that was copied from it. */
const giveBack = async (
  at: At,
  standing: readonly { readonly person: Person; readonly before: Before }[],
): Promise<void> => {
  const here = at.municipality.number
  const persons = standing.map(({ person, before }) => ({ ...person, district: before.district }))
  await sql`
    update person p set district = was.district, version = p.version + 1
    from unnest(${persons.map(({ id }) => id)}::uuid[], ${persons.map(({ district }) => district)}::text[])
      as was (id, district)
    where p.municipality = ${here} and p.id = was.id
  `.execute(at.tx)
  await refreshCounted(at, persons)
  const periods = standing.flatMap(({ before }) =>
    before.periods.map((one) => ({ ...one, left: before.parts[one.id] ?? null })),
  )
  await sql`
    update grant_period g set district = was.district, part = was.part
    from unnest(${periods.map(({ id }) => id)}::uuid[], ${periods.map(({ district }) => district)}::text[],
      ${periods.map(({ part }) => part)}::text[], ${periods.map(({ left }) => left)}::text[])
      as was (id, district, part, left_as)
    where g.municipality = ${here} and g.id = was.id and g.renews_on > ${at.today}
      and g.part is not distinct from was.left_as
  `.execute(at.tx)
}

const periodsOf = (at: At, person: string): Promise<Period[]> =>
  at.tx
    .selectFrom('grant_period')
    .where('municipality', '=', at.municipality.number)
    .where('person', '=', person)
    .where('renews_on', '>', at.today)
    .select(['id', 'district', 'part'])
    .execute()
