import type { Municipality } from '../../casework/registers/municipality.ts'
import type { MadeMunicipality } from '../../city/made-city/made-municipalities.ts'
import { inLoad, type Load } from '../../platform/postgres/copy-rows.ts'
import { emptyMunicipality } from '../../platform/postgres/empty-municipality.ts'
import { demoMunicipalities } from '../demo/demo-municipalities.ts'
import { finishedRow } from '../demo/finished.ts'
import { type Copied, copyCity } from './copy-city.ts'

export type LoadWish = {
  readonly ownerUrl: string
  readonly seed: number
  readonly on: string
  /** Whether a city of another day is another city. */
  readonly onThatDay: boolean
  /** `他` leaves the same city as it is: a broken-off replacement goes on. */
  readonly replace: 'なし' | '他' | '同じものも'
  readonly running: number
  readonly tell: (persons: number) => void
}

/** なぜ読み込まないか: in words for whoever asked. */
export class NotLoaded extends Error {}

/**
 * Loads one generated municipality in one transaction, or answers null where the same one stands there whole.
 *
 * @throws NotLoaded where real persons are, or others that the wish does not say to replace
 */
export const loadCity = (made: MadeMunicipality, wish: LoadWish): Promise<Copied | null> =>
  inLoad({ ownerUrl: wish.ownerUrl, municipality: made.number }, async (load) => {
    const there = await whatIsThere(load, made)
    if (there === '実データ')
      throw new NotLoaded(
        `${made.name}（${made.number}）には、生成したものでない市町村があります。生成した市は、別のデータベースに作ってください（新しい HITOTSU_DATA、または DATABASE_URL）。`,
      )
    if (there !== null && isSame(there, made, wish) && wish.replace !== '同じものも') return null
    if (there !== null && wish.replace === 'なし')
      throw new NotLoaded(
        `${made.name}（${made.number}）には、もう${there}があります。作り直すときは --replace を付けてください。`,
      )
    const others = await load.query('select 1 from municipality where number <> $1 limit 1', [made.number])
    await emptyMunicipality(load, made.number)
    const municipality = municipalityOf(made)
    await putMunicipality(load, municipality)
    const copied = await copyCity(load, { ...made, ...wish, seed: String(wish.seed), municipality })
    await load.query(`insert into numbering (municipality, kind, year, last) values ($1, $2, 0, 1)`, [
      made.number,
      mark(made, wish),
    ])
    // Alone in its database it is no demo world that was broken off, to be thrown away at the next start.
    if (others.length === 0) await markFinished(load, made.number)
    return copied
  })

/** What names a generated city: its seed, its size and its day. */
const mark = (made: MadeMunicipality, wish: LoadWish): string => `${markOfAnyDay(made, wish)}${wish.on}）`
const markOfAnyDay = ({ persons }: MadeMunicipality, { seed }: LoadWish) =>
  `${kind}（たね${seed}、${persons}人、`
const isSame = (there: string, made: MadeMunicipality, wish: LoadWish): boolean =>
  wish.onThatDay ? there === mark(made, wish) : there.startsWith(markOfAnyDay(made, wish))
const kind = '生成した市'

const whatIsThere = async (load: Load, { number }: MadeMunicipality): Promise<string | null> => {
  const [row] = await load.query('select demo from municipality where number = $1', [number])
  if (!row) return null
  if (row.demo !== true) return '実データ'
  const [made] = await load.query(`select kind from numbering where municipality = $1 and kind like $2`, [
    number,
    `${kind}（%`,
  ])
  if (made) return String(made.kind)
  const [persons] = await load.query('select 1 from person where municipality = $1 limit 1', [number])
  return persons ? '見本の世界の人' : null
}

const [, likeKyoto] = demoMunicipalities

/** 見本の市町村: as the demo has it where it has it. */
const municipalityOf = ({ number, name, prefecture, head }: MadeMunicipality): Municipality => {
  const inDemo = demoMunicipalities.find((one) => one.number === number)
  const { selfPlanForm: _, ...settings } = likeKyoto?.settings ?? {}
  return { number, name, prefecture, head, settings: inDemo?.settings ?? settings, demo: true }
}

const putMunicipality = (load: Load, { number, name, prefecture, head, settings }: Municipality) =>
  load.query(
    `insert into municipality (number, name, prefecture, head, settings, demo) values ($1, $2, $3, $4, $5, true)
     on conflict (number) do update set settings = excluded.settings`,
    [number, name, prefecture, head, JSON.stringify(settings)],
  )

const markFinished = async (load: Load, number: string): Promise<void> => {
  const here = (municipality: string) =>
    load.query(`select set_config('hitotsu.municipality', $1, true)`, [municipality])
  await here(finishedRow.municipality)
  await load.query(
    `insert into numbering (municipality, kind, year, last) values ($1, $2, 0, 1) on conflict do nothing`,
    [finishedRow.municipality, finishedRow.kind],
  )
  await here(number)
}
