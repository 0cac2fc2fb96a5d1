import { sql } from 'kysely'
import type { At } from '../casework/case/at.ts'
import { goneAfter, signEvery } from '../casework/working-copy/presence.ts'
import { wantedIn } from './wanted-in.ts'

/**
 * One question for how a case and what is typed in it stand, without reading any of it: the same stamp means that
 * nothing has moved. Renews the sign of the one who asks. Null where they are not (or no longer) counted as there.
 */
export const keepStamp = async (at: At, csrf: string, path: string): Promise<string | null> => {
  const caseId = wantedIn(at)?.target
  if (!caseId) return null
  const [here, me] = [at.municipality.number, at.actor.account]
  const secondsAgo = (seconds: number) => sql`${at.now}::timestamptz - make_interval(secs => ${seconds})`
  const { rows } = await sql<{ here: boolean }>`
    with sign as (
      update presence set at = ${at.now}
      where municipality = ${here} and case_id = ${caseId} and account = ${me} and at < ${secondsAgo(signEvery)}
    )
    select
      f.version as file,
      (select count(*) from document d where d.municipality = f.municipality and d.case_id = f.id) as documents,
      w.typed, w.newest, w.over,
      p.people, p.here
    from case_file f,
      lateral (
        select count(*) as typed, max(revision) as newest, string_agg(over, ',' order by revision) as over
        from working_copy where municipality = f.municipality and case_id = f.id
      ) w,
      lateral (
        select
          coalesce(bool_or(account = ${me}), false) as here,
          string_agg(concat_ws(' ', account, kind, section), ',' order by account, kind)
            filter (where account <> ${me} and at > ${secondsAgo(goneAfter)}) as people
        from presence where municipality = f.municipality and case_id = f.id
      ) p
    where f.municipality = ${here} and f.id = ${caseId}`.execute(at.tx)
  const [row] = rows
  return row?.here ? at.hash(JSON.stringify([csrf, me, path, row])).slice(0, 16) : null
}
