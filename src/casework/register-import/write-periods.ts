import { sql } from 'kysely'
import type { PeriodsPlan, PeriodTaken } from '../../city/register-file/period-register.ts'
import { Clash } from '../case/store.ts'
import { cutByLater } from '../registers/cut-by-later.ts'
import type { ImportAt } from './import-at.ts'

const columns =
  sql.raw(`id uuid, person uuid, decided_on date, starts date, ends date, services text[], amounts jsonb,
  target text, part text, mix text, district text, plan text, self_plan_reason text, office uuid, subject boolean,
  next_subject boolean, category_until date, applied_on date, due_months date[]`)
const settled = `decided_on, ends, services, amounts, target, part, mix, plan, self_plan_reason, office, subject,
  next_subject, category_until, applied_on, due_months`

/** 支給決定を書く: all in one statement each, then what a later decision ends. Answers whose periods were written, by id. */
export const writePeriods = async (at: ImportAt, plan: PeriodsPlan): Promise<readonly string[]> => {
  const { tx, municipality } = at
  const { number } = municipality
  const rowsOf = (rows: readonly object[]) =>
    sql`json_to_recordset(${JSON.stringify(rows)}::json) as x(${columns})`
  const added = plan.added.map((one) => ({ id: at.newId(), ...rowOf(one) }))
  if (added.length > 0)
    await sql`
      insert into grant_period (municipality, id, person, starts, district, ${sql.raw(settled)})
      select ${number}, id, person, starts, district, ${sql.raw(settled)} from ${rowsOf(added)}
    `.execute(tx)
  const changed = plan.changed.map((one) => ({ id: one.known.id, ...rowOf(one) }))
  if (changed.length > 0) {
    const updated = await sql`
      update grant_period g
      set (${sql.raw(settled)}) = (select ${sql.raw(settled.replace(/\w+/g, 'x.$&'))})
        , last_ends = case when g.last_ends > x.ends then g.last_ends end
      from ${rowsOf(changed)}
      where g.municipality = ${number} and g.id = x.id and g.case_id is null
    `.execute(tx)
    if (updated.numAffectedRows !== BigInt(changed.length)) throw new Clash()
  }
  const persons = [...new Set([...plan.added, ...plan.changed].map(({ holder }) => holder.id))]
  await cutByLater(tx, number, persons)
  return persons
}

const rowOf = (one: PeriodTaken) => ({
  ...{
    person: one.holder.id,
    decided_on: one.decidedOn,
    starts: one.starts,
    ends: one.counted?.ends ?? one.ends,
  },
  ...{ services: one.services, amounts: one.amounts, target: one.target, district: one.holder.district },
  ...{ part: one.counted?.part ?? null, mix: one.counted?.mix ?? null, plan: one.plan },
  ...{ self_plan_reason: one.reason, office: one.office, subject: one.subject },
  ...{ next_subject: one.nextSubject, category_until: one.categoryUntil, applied_on: one.appliedOn },
  due_months: one.due,
})
