import { createHash, randomUUID } from 'node:crypto'
import type { Tx } from '../../src/casework/registers/tables.ts'

/**
 * Puts what the demo world lacks of work for many at once: of the counter a job that waits, and one that is over and
 * can be taken back; of the head of the desk a file that waits for its confirmation.
 */
export const putWorkOfMany = async (tx: Tx, municipality: string, at: string): Promise<void> => {
  const accounts = await tx.selectFrom('account').select(['id', 'login']).execute()
  const accountOf = (login: string) => accounts.find((one) => one.login === login)?.id ?? ''
  const { id: person, district } = await tx
    .selectFrom('person')
    .select(['id', 'district'])
    .where('district', 'is not', null)
    .orderBy('kana')
    .executeTakeFirstOrThrow()
  for (const finished_at of [null, at]) {
    const id = randomUUID()
    await tx
      .insertInto('bulk_job')
      .values({
        ...{ municipality, id, kind: 'district', asked: JSON.stringify({ district }) },
        ...{ account: accountOf('madoguchi'), at, began_at: finished_at, finished_at },
      })
      .execute()
    await tx
      .insertInto('bulk_row')
      .values({
        ...{ municipality, job: id, ordinal: 1, case_id: null, person, period: null },
        ...{ state: finished_at ? '済' : 'まつ', at: finished_at },
        before: finished_at ? JSON.stringify({ district, periods: [], parts: {} }) : null,
      })
      .execute()
  }
  const bytes = Buffer.from('見出し\r\n')
  await tx
    .insertInto('import_file')
    .values({
      ...{ municipality, id: randomUUID(), kind: '利用者', bytes, shown: null },
      sha256: createHash('sha256').update(bytes.toString('latin1')).digest('hex'),
      ...{ sent_by: accountOf('kakaricho'), sent_at: at },
    })
    .execute()
}
