import { parseArgs } from 'node:util'
import { madeMunicipalities } from '../../city/made-city/made-municipalities.ts'
import { withOwnerLock } from '../../platform/postgres/owner-lock.ts'
import { tidyUp } from '../../platform/postgres/tidy-up.ts'
import { todayInJapan } from '../../platform/system/clock.ts'
import { progressOf } from '../../platform/system/progress.ts'
import { inWorld } from '../in-world.ts'
import type { Env } from '../read-settings.ts'
import type { World } from '../world.ts'
import { type CityArgs, cityArgs } from './city-args.ts'
import { cityUsage } from './city-usage.ts'
import { loadCity } from './load-city.ts'

/** `hitotsu city`: answers the exit code. */
export const cityCommand = async (words: readonly string[], env: Env): Promise<number> => {
  const { values } = parseArgs({
    args: [...words],
    options: {
      seed: { type: 'string' },
      persons: { type: 'string' },
      on: { type: 'string' },
      replace: { type: 'boolean' },
    },
  })
  const args = cityArgs(values)
  if ('says' in args) {
    console.error(args.says)
    console.error(cityUsage)
    return 2
  }
  return inWorld(env, (opened) =>
    // Nothing else may build a world meanwhile, nor throw one away.
    withOwnerLock(opened.ownerUrl, 'hitotsu demo', () =>
      makeCities(opened, args, (text) => console.log(text)),
    ),
  )
}

/** The share of users with a running procedure: in the first city, and in every other. */
const running = { first: 0.1, other: 0.01 }

/** Makes the municipalities one after the other, each in a transaction of its own. */
export const makeCities = async (
  { world, ownerUrl }: { readonly world: Pick<World, 'clock' | 'address'>; readonly ownerUrl: string },
  args: CityArgs,
  say: (text: string) => void,
): Promise<void> => {
  const on = args.on ?? todayInJapan(world.clock)
  const all = madeMunicipalities(String(args.seed), args.persons)
  const progress = progressOf({ what: '利用者', total: args.persons })
  const sum = { persons: 0, rows: 0, cases: 0, skipped: 0 }
  const [first] = all
  let office: string | null = null
  for (const made of all) {
    const copied = await loadCity(made, {
      ...{ ownerUrl, on, seed: args.seed, onThatDay: args.on !== null },
      replace: args.replace ? (all.length > 1 ? '他' : '同じものも') : 'なし',
      running: made === first ? running.first : running.other,
      tell: (persons) => progress.at(sum.persons + persons),
    }).finally(() => progress.end())
    sum.persons += made.persons
    if (copied === null) sum.skipped += 1
    else {
      sum.rows += copied.rows
      sum.cases += copied.cases
      if (made === first) office = copied.office
    }
  }
  if (sum.rows > 0) await tidyUp(ownerUrl)
  const seconds = progress.seconds()
  say(
    `基準の日 ${on}${args.on === null ? '（--on がないので今日。同じものを作るには --on を付けます）' : ''}、利用者 ${sum.persons}人、市町村 ${all.length}（うち前からあったもの ${sum.skipped}）、行 ${sum.rows}、動いている手続き ${sum.cases}　${seconds.toFixed(1)}秒（${Math.round(sum.rows / seconds)}行／秒）`,
  )
  if (!first) return
  say(
    `入り方：npm start のあと、${world.address}/${first.number}/ の「見本の役」で、窓口・係長・市町村管理者${office ? `、または${office}の人` : ''}を選びます（パスワードは要りません）。`,
  )
}
