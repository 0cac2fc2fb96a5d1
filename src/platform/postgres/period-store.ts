import { sql } from 'kysely'
import type { CaseFile } from '../../casework/case/file.ts'
import { grantPeriodOf } from '../../casework/case/grant-period-of.ts'
import { cutByLater } from '../../casework/registers/cut-by-later.ts'
import type { Tx } from '../../casework/registers/tables.ts'

/**
 * 支給決定期間の写し: the row of a granted case in the register of periods, with its contracts. A later decision for
 * the same person takes the place of what would run on beside it. Once the renewal has come by `today` (ISO), the row
 * stays where it was counted, whatever has been written of the person since.
 */
export const projectPeriod = async (
  tx: Tx,
  municipality: string,
  file: CaseFile,
  today: string,
): Promise<void> => {
  const person = await tx
    .selectFrom('person')
    .where('municipality', '=', municipality)
    .where('id', '=', file.person)
    .select(['main_disability as mainDisability', 'disabilities', 'district', 'birth_date as birthDate'])
    // A change of the person that is being written would otherwise pass this row by.
    .forShare()
    .executeTakeFirst()
  const period = person && grantPeriodOf(file, person)
  if (!period) return
  const row = {
    person: file.person,
    decided_on: period.decidedOn,
    ...{ starts: period.starts, ends: period.ends, last_ends: period.lastEnds },
    moved_to: period.movedTo,
    cut_on: period.cutOn,
    services: [...period.services],
    ...{ target: period.target, part: period.part, mix: period.mix, district: period.district },
    ...{ plan: period.plan, self_plan_reason: period.reason, office: period.office },
    ...{ subject: period.subject, next_subject: period.nextSubject },
    ...{ category_until: period.categoryUntil, applied_on: period.appliedOn },
    due_months: [...period.due],
    done_months: [...period.done],
    late_months: [...period.late],
  }
  const { cut_on: ended, part, mix, district, ...rest } = row
  await tx
    .insertInto('grant_period')
    .values({ municipality, id: file.id, case_id: file.id, ...row })
    .onConflict((conflict) =>
      conflict.constraint('grant_period_pk').doUpdateSet({
        ...rest,
        ...(ended === null ? {} : { cut_on: ended }),
        ...{ part: kept('part', today), mix: kept('mix', today), district: kept('district', today) },
      }),
    )
    .execute()
  await cutByLater(tx, municipality, [file.person])
  await writeContracts(tx, municipality, file)
}

/** Where a period was counted, as it stands once its renewal has come or another decision stands in its place. */
const kept = (column: 'part' | 'mix' | 'district', today: string) => {
  const [there, given] = [sql.ref<string | null>(`grant_period.${column}`), sql.ref(`excluded.${column}`)]
  return sql<string | null>`
    case when coalesce(grant_period.renews_on, grant_period.cut_on) <= ${today} then ${there} else ${given} end`
}

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
