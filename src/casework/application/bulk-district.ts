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
  takeBack: async (at, { person: id, before }, given) => {
    const person = (await personsOf(at, [id])).get(id)
    if (!person || person.district !== given.district || !before) return false
    const { district, periods, parts } = before as Before
    await change(at, person, district)
    for (const period of periods)
      await at.tx
        .updateTable('grant_period')
        .set({ district: period.district, part: period.part })
        .where('municipality', '=', at.municipality.number)
        .where('id', '=', period.id)
        .where('renews_on', '>', at.today)
        .where(sql<boolean>`part is not distinct from ${parts[period.id] ?? null}`)
        .execute()
    return true
  },
}

type Person = {
  readonly id: string
  readonly version: number
  readonly district: string | null
  readonly mainDisability: string | null
  readonly disabilities: readonly string[]
}

const personsOf = async (at: At, ids: readonly string[]): Promise<ReadonlyMap<string, Person>> => {
  const rows = await at.tx
    .selectFrom('person')
    .where('municipality', '=', at.municipality.number)
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .select(['id', 'version', 'district', 'main_disability as mainDisability', 'disabilities'])
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
  await refreshCounted(at, person.id, { ...person, district })
  const after = await periodsOf(at, person.id)
  return {
    ...{ district: person.district, periods: before },
    parts: Object.fromEntries(after.map(({ id, part }) => [id, part])),
  }
}

const periodsOf = (at: At, person: string): Promise<Period[]> =>
  at.tx
    .selectFrom('grant_period')
    .where('municipality', '=', at.municipality.number)
    .where('person', '=', person)
    .where('renews_on', '>', at.today)
    .select(['id', 'district', 'part'])
    .execute()
