/**
 * 決められた月とモニタリング
 *
 * Whether a review is due in a month, and whether the fee for it is payable.
 *
 * Source    相談支援関係Q&A（平成24年3月6日）・相談支援に係るQ&A（平成29年3月31日）
 * Text      In a month that is set a review is done also when no service was used, and the fee is payable also
 *           when nothing has to change. In another month the interval is changed first.
 * In force  2012-04-01 –
 * Reading   None.
 */
import { z } from 'zod'
import { flag, list, maybe, month } from '../kit/facts.ts'
import type { Answer, Provision } from '../kit/provision.ts'
import { monitoringSources } from '../texts/sources-monitoring.ts'

export const offMonthMonitoringFacts = z.strictObject({
  month: month('モニタリングを行う（行った）月'),
  setMonths: list('市町村が決めたモニタリングの月', month('月'), 120),
  intervalChanged: maybe(flag('その月を含むように市町村が期間を変えた')),
  used: flag('その月にサービスを使った'),
  planChanges: flag('計画を変える必要があった'),
})
export type OffMonthMonitoringFacts = z.infer<typeof offMonthMonitoringFacts>

export type OffMonthMonitoring = {
  isSet: boolean
  monitoring: '行う' | '市町村に報告し、先に期間を変えてもらう'
  fee: '算定できる' | '期間が変わるまで算定できない'
}

const due: OffMonthMonitoring = { isSet: true, monitoring: '行う', fee: '算定できる' }

export const offMonthMonitoring: Provision<OffMonthMonitoringFacts, OffMonthMonitoring> = {
  id: 'off-month-monitoring',
  title: '決められた月とモニタリング',
  chapter: 'モニタリング',
  day: 'モニタリングを行う日',
  facts: offMonthMonitoringFacts,
  readings: [],
  words: ({ monitoring, fee }) => `${monitoring}。費用は${fee}`,
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: monitoringSources.unsetMonth,
      says: '決められた月には、サービスを使わなかったときも、計画を変えなくてよいときも、モニタリングを行い費用を算定する。決められていない月に行うときは、市町村に報告して期間を変えてもらえば算定できる。',
      decide,
    },
  ],
}

function decide(facts: OffMonthMonitoringFacts): Answer<OffMonthMonitoring> {
  const { month: asked, setMonths, intervalChanged, used, planChanges } = facts
  if (setMonths.some((set) => set.equals(asked))) {
    const because = [
      '市町村が決めた月であるため',
      ...(used ? [] : ['サービスを使わなかったことも確かめる対象であるため']),
      ...(planChanges ? [] : ['計画を変える必要がなくても算定できるため']),
    ]
    return { finding: due, because, ...(used ? {} : { citation: monitoringSources.noUse }) }
  }
  if (intervalChanged === true)
    return { finding: { ...due, isSet: false }, because: ['その月を含むように市町村が期間を変えたため'] }
  return {
    finding: {
      isSet: false,
      monitoring: '市町村に報告し、先に期間を変えてもらう',
      fee: '期間が変わるまで算定できない',
    },
    because: [
      '市町村が決めた月でないため',
      intervalChanged === null ? '期間が変わったかわからないため' : '期間が変わっていないため',
    ],
  }
}
