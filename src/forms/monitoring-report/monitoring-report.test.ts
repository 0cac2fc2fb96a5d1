import { expect, test } from 'vitest'
import { monitoringReport } from './monitoring-report.ts'
import { sampleMonitoringReport } from './sample.ts'

test.each([
  ['障害者', 'モニタリング報告書（継続サービス利用支援）'],
  ['障害児', 'モニタリング報告書（継続障害児支援利用援助）'],
] as const)('%s の題名', (regime, title) => {
  expect(monitoringReport.title({ ...sampleMonitoringReport, regime })).toBe(title)
})

test('計画変更の必要性は三つとも残る', () => {
  expect(monitoringReport.sheet(sampleMonitoringReport).needs).toMatchObject([
    { change: { kind: false, amount: false, week: false } },
    { change: { kind: false, amount: false, week: false } },
    { change: { kind: false, amount: true, week: true } },
  ])
})
