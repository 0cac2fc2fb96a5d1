import { type RawBuilder, sql } from 'kysely'
import type { DeskTime, StepTime } from '../../city/measures/desk-times.ts'
import { steps } from '../case/steps.ts'
import type { Tx } from '../registers/tables.ts'
import { stepPaths } from './step-paths.ts'

export type StepTimesOf = {
  /** ISO; steps done from the one day to the other, both included. */
  readonly from: string
  readonly to: string
  /** The district of the person; '' for none. */
  readonly district?: string | undefined
}

/**
 * 段階ごとの日数
 *
 * How long a step took from the last step before it to its own end, by step and by desk, the slowest first. From the
 * days of the case as it stands: a step that was done twice counts once, to the last time. An office that was asked to
 * take somebody answers for the days since it was asked.
 */
export const stepTimes = async (
  tx: Tx,
  municipality: string,
  { from, to, district }: StepTimesOf,
): Promise<{ readonly steps: readonly StepTime[]; readonly desks: readonly DeskTime[] }> => {
  const { rows } = await sql<StepTime & { party: string | null; name: string | null; bySteps: boolean }>`
    with ${tookIn(municipality, { from, to, district })}
    select step, took.holder, party, o.name, grouping(party) = 1 as "bySteps", count(*)::int as count,
      percentile_cont(0.5) within group (order by days) as median, max(days) as longest
    from took left join organisation o on o.municipality = ${municipality} and o.id = party::uuid
    where days is not null
    group by grouping sets ((step, took.holder), (took.holder, party, o.name))
    order by median desc, count desc
  `.execute(tx)
  return {
    steps: rows
      .filter(({ bySteps }) => bySteps)
      .map(({ step, holder, count, median, longest }) => ({
        ...{ step, title: titleOf(step), holder, count, median, longest },
      }))
      .toSorted((a, b) => a.step - b.step),
    desks: rows
      .filter(({ bySteps }) => !bySteps)
      .map(({ holder, party, name, count, median, longest }) => ({
        ...{ holder, party, name, count, median, longest },
      })),
  }
}

/** `took`: every step that ended in the span, with its desk and the `days` that it took, null where nothing came before it. */
export const tookIn = (municipality: string, { from, to, district }: StepTimesOf): RawBuilder<unknown> => sql`
  path (step, before, author, asked, front, holder) as (values ${pathRows()}),
  cases as materialized (
    select c.id as case_id, state -> 'done' as done, coalesce(state ->> 'author', '') as author,
      asked_on, asked_on is not null as asked,
      coalesce(jsonb_typeof(state -> 'selfPlan' -> 'front') = 'object', false) as front,
      state -> 'office' ->> 'id' as office
    from case_file c
    left join lateral (
      select max(fact ->> 'on') as asked_on from case_entry e
      where e.municipality = ${municipality} and e.case_id = c.id and fact ->> 'type' = 'office-asked'
    ) entry on true
    where c.municipality = ${municipality} and c.opened_on <= ${to}
      and (c.closed_on is null or c.closed_on >= ${from})
      ${district === undefined ? sql`` : sql`and ${livesIn(municipality, district)}`}
  ),
  ended as materialized (
    select day.key::int as step, day.value as day, cases.* from cases, jsonb_each_text(done) day
    where day.value between ${from} and ${to}
  ),
  took as materialized (
    select case_id, path.step, path.holder, ended.day, case when path.holder = '相談支援事業所' then ended.office end as party,
      ended.day::date - greatest(
        (select max(earlier.value) from jsonb_each_text(done) earlier
          where earlier.key::int = any (path.before) and earlier.value <= ended.day),
        case when path.step = ${contract} and asked_on <= ended.day then asked_on end
      )::date as days
    from ended join path
      on path.step = ended.step and path.author = ended.author and path.asked = ended.asked and path.front = ended.front
  )`

/** The name of a step by its number. */
export const titleOf = (step: number): string => steps.find(({ number }) => number === step)?.title ?? ''

/** ③: the one step whose holder changes while it is open; the file forgets that an office was asked, the facts do not. */
const contract = 3

const pathRows = (): RawBuilder<unknown> =>
  sql.join(
    stepPaths().map(
      ({ step, before, author, asked, front, holder }) =>
        sql`(${step}::int, ${[...before]}::int[], ${author}::text, ${asked}::boolean, ${front}::boolean, ${holder}::text)`,
    ),
  )

/** Whether the person of a case `c` lives in a district. */
export const livesIn = (municipality: string, district: string): RawBuilder<unknown> => sql`exists (
  select from person p where p.municipality = ${municipality} and p.id = c.person
    and ${district === '' ? sql`p.district is null` : sql`p.district = ${district}`}
)`
