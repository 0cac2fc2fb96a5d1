import pg from 'pg'
import { startEmbedded } from './embedded.ts'

// Run by embedded-crash.test.ts, which kills it: writes rows, and says each number only after it is acknowledged.
const { ownerUrl } = await startEmbedded({ dataFolder: String(process.argv[2]) })
const client = new pg.Client({ connectionString: ownerUrl })
await client.connect()
await client.query('create table if not exists kept (n int primary key)')
const { rows } = await client.query('select coalesce(max(n), 0) as last from kept')
for (let n = rows[0].last + 1; ; n++) {
  await client.query('insert into kept values ($1)', [n])
  process.stdout.write(`${n}\n`)
}
