import { mixes } from '../../src/city/kit/renewal-part.ts'
import { inMunicipality } from '../../src/platform/postgres/transaction.ts'
import type { Site } from '../site.ts'

const reasons = ['本人の希望', '作れる事業所がない', '待機', null] as const

/** Persons with grant periods as another system would have left them, spread over the year; the same every time. */
export const putPeriods = (site: Site, municipality: string, count: number): Promise<void> =>
  inMunicipality(site.world.db, { municipality }, async (tx) => {
    const offices = await tx
      .selectFrom('organisation')
      .select('id')
      .where('municipality', '=', municipality)
      .where('kind', '=', '相談支援事業所')
      .orderBy('name')
      .execute()
    const id = (kind: number, at: number) => `00000000-0000-4000-8${kind}00-${String(at).padStart(12, '0')}`
    await tx
      .insertInto('planner')
      .values(
        offices.map(({ id: organisation }, at) => ({
          ...{
            municipality,
            id: id(1, at),
            organisation,
            name: `見本 専門${at + 1}`,
            share: '1',
            since: '2024-04-01',
          },
        })),
      )
      .execute()
    const all = Array.from({ length: count }, (_, at) => at)
    await tx
      .insertInto('person')
      .values(
        all.map((at) => ({
          ...{ municipality, id: id(2, at), name: `見本 ${at + 1}番`, kana: `みほん ${at + 1}ばん` },
          ...{ birth_date: '1980-01-01', address: '見本の町', disabilities: ['知的'] },
        })),
      )
      .execute()
    await tx
      .insertInto('grant_period')
      .values(
        all.map((at) => {
          const starts = Temporal.PlainDate.from('2025-04-01').add({
            months: (at * 7 + Math.floor(at / 12) * 5 + (at % 5) * (at % 3)) % 12,
          })
          const ends = starts.add({ years: 1 }).subtract({ days: 1 })
          const office = at % 5 < 3 ? (offices[at % offices.length] ?? null) : null
          const child = at % 17 === 0
          const due = [starts.add({ months: 6 }), starts.add({ months: 11 })].map((day) => day.toString())
          return {
            ...{ municipality, id: id(3, at), person: id(2, at), case_id: null },
            ...{ decided_on: starts.subtract({ days: 10 }).toString(), starts: starts.toString() },
            ...{ ends: ends.toString(), services: ['22'], target: child ? '障害児' : '障害者' },
            part: child ? '短期入所の児童' : at % 3 === 0 ? '精神' : '身体・知的',
            mix: child ? '短期入所のみ' : (mixes[at % 7] ?? null),
            district: at % 11 === 0 ? null : (['王子地区', '赤羽地区', '滝野川地区'][at % 3] ?? null),
            plan: office ? '計画' : at % 7 === 0 ? 'ケアプラン等' : 'セルフプラン',
            self_plan_reason: office || at % 7 === 0 ? null : (reasons[at % 4] ?? null),
            ...{ office: office?.id ?? null, planner: office ? id(1, at % offices.length) : null },
            ...{ subject: at % 7 !== 0, next_subject: true },
            ...{ due_months: office ? due : [], done_months: office && at % 4 > 0 ? due.slice(0, 1) : [] },
            late_months: office && at % 8 === 1 ? due.slice(0, 1) : [],
          }
        }),
      )
      .execute()
  })
