import type { Tables } from '../../casework/registers/tables.ts'
import { hasValidCheckDigit } from '../../law/check-digit/has-valid-check-digit.ts'
import { openDatabase } from '../../platform/postgres/database.ts'
import { inMunicipality } from '../../platform/postgres/transaction.ts'
import { hashOf } from '../../platform/system/randomness.ts'
import type { World } from '../world.ts'

export type NewMunicipality = {
  readonly number: string
  readonly name: string
  readonly prefecture: string
  readonly head: string
}

/** Days in which the first administrator must have been made. */
const days = 7

/**
 * 最初の設定番号
 *
 * Makes the municipality if it is missing and a one-time code for its first administrator; answers what the
 * command line prints. A new code makes earlier ones useless, so that the command can simply be run again.
 *
 * @throws Error when the number's check digit is wrong, and for a municipality of the demo world
 */
export const setUp = async (
  {
    world,
    ownerUrl,
  }: { readonly world: Pick<World, 'clock' | 'randomness' | 'address'>; readonly ownerUrl: string },
  { number, name, prefecture, head }: NewMunicipality,
): Promise<string> => {
  if (!/^\d{6}$/.test(number) || !hasValidCheckDigit(number))
    throw new Error(`${number} は市町村番号（検証数字を含む6けた）ではありません`)
  const code = world.randomness.newCode()
  const now = world.clock.now()
  const owner = openDatabase<Tables>({ appUrl: ownerUrl })
  let besideDemo = false
  try {
    const demo = await owner.app
      .selectFrom('municipality')
      .select('number')
      .where('demo', '=', true)
      .execute()
    if (demo.some((one) => one.number === number)) throw new Error(isDemo(number))
    besideDemo = demo.length > 0
    await inMunicipality(owner.app, { municipality: number }, async (tx) => {
      await tx
        .insertInto('municipality')
        .values({ number, name, prefecture, head, settings: '{}', demo: false })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      await tx
        .updateTable('setup_code')
        .set({ used_at: `${now}` })
        .where('municipality', '=', number)
        .where('used_at', 'is', null)
        .execute()
      await tx
        .insertInto('setup_code')
        .values({
          municipality: number,
          code_hash: hashOf(code),
          expires_at: `${now.add({ hours: days * 24 })}`,
        })
        .execute()
    })
  } finally {
    await owner.close()
  }
  return [
    `${prefecture}${name}（${number}）の設定番号： ${code.match(/.{4}/g)?.join(' ')}`,
    `${world.address}/${number}/setup を開いて、最初の市町村管理者を登録してください。`,
    `番号は1回だけ、${days}日のあいだ使えます。もう一度このコマンドを実行すると、前の番号は使えなくなります。`,
    ...(besideDemo ? [ownDatabase] : []),
  ].join('\n')
}

const ownDatabase =
  'このデータベースには見本の世界があります。ほんとうの仕事には、別のデータベースを使ってください（HITOTSU_DEMO=off と新しい HITOTSU_DATA、または DATABASE_URL）。'

/** Anybody may step into a role there, and `demo` throws it all away. */
const isDemo = (number: string): string =>
  `${number} は見本の世界の市町村です。だれでも入れて、作り直すと消えるので、ここには管理者を登録できません。別のデータベースで始めてください（HITOTSU_DEMO=off と新しい HITOTSU_DATA、または DATABASE_URL）`
