import pg from 'pg'

export type Statement = { readonly text: string; readonly values: readonly unknown[] }

let noted: Statement[] | null = null

const ask = pg.Client.prototype.query as (...given: unknown[]) => unknown
/** The driver as it is, with an ear at its door. */
pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
  const [question, values] = given
  if (noted && typeof question === 'string')
    noted.push({ text: question, values: (values as unknown[]) ?? [] })
  return ask.apply(this, given)
} as typeof pg.Client.prototype.query

/** Every statement that the work sends to the database, in order. */
export const statementsOf = async (work: () => Promise<unknown>): Promise<readonly Statement[]> => {
  noted = []
  await work()
  const found = noted
  noted = null
  return found
}

/**
 * The same statements again on one connection, each prepared once and nothing between them: what the engine itself
 * needs for the answer. What begins and ends the transaction is sent as it was.
 */
export const bareRunner = async (appUrl: string) => {
  const client = new pg.Client({ connectionString: appUrl })
  await client.connect()
  return {
    run: async (statements: readonly Statement[]): Promise<void> => {
      for (const [at, { text, values }] of statements.entries())
        if (/^(begin|start|commit|rollback)/i.test(text)) await client.query(text)
        else await client.query({ name: `${at} ${hash(text)}`, text, values: [...values] })
    },
    close: () => client.end(),
  }
}

const hash = (text: string): string => {
  let sum = 0
  for (let at = 0; at < text.length; at += 1) sum = (sum * 31 + text.charCodeAt(at)) | 0
  return (sum >>> 0).toString(36)
}
