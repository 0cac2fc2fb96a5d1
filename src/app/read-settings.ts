export type Env = Readonly<Record<string, string | undefined>>

export type Settings = {
  readonly host: string
  /** Null: the first free one from 8080 on. */
  readonly port: number | null
  /** How people reach the site, without a slash at the end; null: by the port. */
  readonly address: string | null
  /** The folder of the forms of one's own; null: there are none. */
  readonly forms: string | null
}

/**
 * 設定: what the environment says, checked before anything is started.
 *
 * @throws Error with a sentence that names the variable, never its value: an address of a database holds a password
 */
export const readSettings = (env: Env): Settings => {
  for (const name of ['DATABASE_URL', 'DATABASE_APP_URL'])
    if (env[name] !== undefined && !isDatabase(env[name]))
      throw new Error(`${name} は postgres://利用者:パスワード@ホスト/データベース の形で書いてください`)
  return {
    host: env.HOST || '127.0.0.1',
    port: portOf(env.PORT),
    address: addressOf(env.HITOTSU_ADDRESS),
    forms: env.HITOTSU_FORMS || null,
  }
}

const portOf = (typed: string | undefined): number | null => {
  if (!typed) return null
  const port = Number(typed)
  if (!/^\d+$/.test(typed) || port < 1 || port > 65_535)
    throw new Error('PORT は1から65535までの数字で書いてください')
  return port
}

const addressOf = (typed: string | undefined): string | null => {
  if (!typed) return null
  const url = URL.parse(typed)
  if (!url || !/^https?:$/.test(url.protocol) || (typed !== url.origin && typed !== `${url.origin}/`))
    throw new Error(
      'HITOTSU_ADDRESS は https://hitotsu.example.lg.jp の形で（あとにパスを付けずに）書いてください',
    )
  return url.origin
}

const isDatabase = (typed: string): boolean => {
  const url = URL.parse(typed)
  return url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.host !== '' && url.pathname.length > 1
}
