import { sql } from 'kysely'
import type { CaseFile } from '../../casework/case/file.ts'
import { grantPeriodOf } from '../../casework/case/grant-period-of.ts'
import type { Tx } from '../../casework/registers/tables.ts'

/**
 * 支給決定期間の写し: the row of a granted case in the register of periods, with its contracts. A later decision for
 * the same person takes the place of what would run on beside it.
 */
export const projectPeriod = async (tx: Tx, municipality: string, file: CaseFile): Promise<void> => {
  const person = await tx
    .selectFrom('person')
    .where('municipality', '=', municipality)
    .where('id', '=', file.person)
    .select(['main_disability as mainDisability', 'disabilities', 'district'])
    .executeTakeFirst()
  const period = person && grantPeriodOf(file, person)
  if (!period) return
  const row = {
    person: file.person,
    decided_on: period.decidedOn,
    ...{ starts: period.starts, ends: period.ends, cut_on: period.cutOn },
    services: [...period.services],
    ...{ target: period.target, part: period.part, mix: period.mix, district: period.district },
    ...{ plan: period.plan, self_plan_reason: period.reason, office: period.office },
    ...{ subject: period.subject, next_subject: period.nextSubject },
    ...{ category_until: period.categoryUntil, applied_on: period.appliedOn },
    due_months: [...period.due],
    done_months: [...period.done],
    late_months: [...period.late],
  }
  const { cut_on: ended, ...rest } = row
  await tx
    .insertInto('grant_period')
    .values({ municipality, id: file.id, case_id: file.id, ...row })
    .onConflict((conflict) => conflict.constraint('grant_period_pk').doUpdateSet(ended === null ? rest : row))
    .execute()
  await cutByLater(tx, municipality, file.person)
  await writeContracts(tx, municipality, file)
}

/** What would run on beside a decision that starts later ends on the day before it. */
const cutByLater = (tx: Tx, municipality: string, person: string) =>
  sql`
    update grant_period p set cut_on = q.starts
    from (
      select e.id, min(l.starts) as starts
      from grant_period e
      join grant_period l on l.municipality = e.municipality and l.person = e.person
        and l.starts > e.starts and l.starts <= e.ends
      where e.municipality = ${municipality} and e.person = ${person}
      group by e.id
    ) q
    where p.municipality = ${municipality} and p.id = q.id and (p.cut_on is null or p.cut_on > q.starts)
  `.execute(tx)

const writeContracts = async (tx: Tx, municipality: string, file: CaseFile): Promise<void> => {
  await tx
    .deleteFrom('service_contract')
    .where('municipality', '=', municipality)
    .where('period', '=', file.id)
    .execute()
  const lines = file.providers.flatMap(({ provider, service, contracted }) =>
    contracted ? [{ provider, service, ...contracted }] : [],
  )
  if (lines.length === 0) return
  await tx
    .insertInto('service_contract')
    .values(
      lines.map(({ provider, service, amount, unit }) => ({
        ...{ municipality, period: file.id, provider, service, unit },
        amount: amount !== null && Number.isInteger(amount) ? amount : null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
