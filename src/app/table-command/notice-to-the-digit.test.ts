import { expect, test } from 'vitest'
import type { Tables } from '../../casework/registers/tables.ts'
import { noticeAnnex1, noticeAnnex3, noticeCentres } from '../../city/kit/kyoto-2015.ts'
import { freshDatabase } from '../../platform/postgres/test-database.ts'
import { loadCity } from '../city-command/load-city.ts'
import { setClock } from '../demo/seeded.ts'
import { tableCommand } from './table-command.ts'

const base = await freshDatabase<Tables>()
const clock = setClock('2026-11-22')
const kyoto = { number: '261008', name: '京都市', prefecture: '京都府', head: '京都市長', persons: 12_400 }

const table = async (text: string) => {
  let json = ''
  const code = await tableCommand(
    text.split(' '),
    {},
    {
      write: async () => {},
      put: async (bytes) => {
        json = new TextDecoder().decode(bytes)
      },
      complain: (says) => {
        throw new Error(says)
      },
    },
    async (_, work) => {
      await work({ world: { db: base.app, clock } })
      return 0
    },
  )
  expect(code).toBe(0)
  return JSON.parse(json)
}

test('生成した京都市の別紙3と別紙1は、通知と一字もちがわない', async () => {
  const wish = {
    ...{ ownerUrl: base.ownerUrl, seed: 1, on: '2026-11-22', onThatDay: true },
    replace: 'なし',
  } as const
  await loadCity(kyoto, { ...wish, running: 0, tell: () => {} })
  const { parts, total, proof } = await table('annex3 --year 2015 --in 京都市')
  expect(
    parts.map(({ part, due, arranged, lacking, lackingByMix }: (typeof parts)[number]) => ({
      ...{ part, subjects: due.months, arranged: arranged.months, unarranged: lacking.months },
      mixes: Object.fromEntries(
        lackingByMix.map(({ mix, months }: (typeof lackingByMix)[number]) => [mix, months]),
      ),
    })),
  ).toEqual(noticeAnnex3.map(({ heading, ...part }) => part))
  expect([total.due.total, total.arranged.total, total.lacking.total, proof.holds]).toEqual([
    7638,
    4020,
    3618,
    true,
  ])
  const { rows, forecast } = await table('annex1 --year 2015 --in 京都市 --scenario notice')
  expect(rows).toMatchObject(
    noticeAnnex1.map(({ forecast, ...year }) => ({ ...year, centres: noticeCentres })),
  )
  const foreseen = noticeAnnex1.slice(-3)
  expect(forecast).toMatchObject(foreseen.map((year) => ({ ...year, centres: noticeCentres })))
  const own = await table(
    'annex1 --from 2013 --to 2015 --in 京都市 --scenario own --suppose growth=5,load=31',
  )
  expect(own.scenario.years).toHaveLength(3)
  expect(own.forecast.map(({ users }: { users: number }) => users)).toEqual(
    foreseen.map(({ users }) => users),
  )
})
