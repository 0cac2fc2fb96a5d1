import { expect, test } from 'vitest'
import { readForm, showForm } from '../../ui/kit/form.ts'
import type { MunicipalSettings } from '../registers/municipality.ts'
import { settingsFields, settingsOf, settingsTyped } from './municipal-settings.ts'

const fields = settingsFields('2026-05-01')
const sentBack = (settings: MunicipalSettings) => {
  const read = readForm(fields, showForm(fields, settingsTyped(settings)))
  return read.ok ? settingsOf(read.value) : read.problems
}

test.each<[string, MunicipalSettings]>([
  ['何も決めていない', {}],
  [
    'すべて決めている',
    {
      draftDays: 30,
      surveyDays: 14,
      decisionDays: { withCategory: 60, without: 30 },
      planDays: 30,
      renewalMonths: 3,
      properServices: ['12', '35'],
      firstMonths: '翌月から',
      dayOff: '次の開庁日にする',
      alignment: '誕生月の末日',
      selfPlan: {
        conditions: ['事業所が見つからない', '自分で調整できる'],
        services: ['15', '46'],
        temporaryOnly: true,
      },
      selfPlanPapers: ['計画', 'モニタリング報告書'],
      selfPlanForm: '京都市',
    },
  ],
  ['長い日数', { draftDays: 400, planDays: 730 }],
  ['セルフプランの一つだけ決めている', { selfPlan: { temporaryOnly: true } }],
])('%s：画面に出して送りかえすと同じ', (_, settings) => {
  expect(sentBack(settings)).toEqual(settings)
})

test('固有のものかどうかが文書ではっきりしているサービスは、選ばせない', () => {
  const { widget } = fields.properServices
  const values = widget.kind === 'checkboxes' ? widget.options.map(({ value }) => value) : []
  expect(values).toContain('12')
  expect(values).not.toContain('13')
  expect(values).not.toContain('11')
})
