import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { unitsOn } from '../../law/grant-amount/amount-units.ts'
import { askBalanceLaw } from '../../plan/balance/ask-balance-law.ts'
import { SavedBalance } from './week-editor-place.tsx'

const law = askBalanceLaw({ from: '2026-04', in: '京都市' })
const row = (kind: string) => ({
  ...{ days: ['土' as const], from: '13:00', to: '15:00', kind, content: null, provider: null },
})

test.each(unitsOn(Temporal.PlainDate.from('2026-04-01')))('支給量の単位が「%s」の計画のページ', (unit) => {
  const term = { from: '2026-04-01', until: '2026-09-30' }
  const granted = [{ code: '移動支援', name: '移動支援', amount: 10, unit, ...term }]
  const page = renderToStaticMarkup(
    <SavedBalance
      week={[row('移動支援')]}
      given={{ from: '2026-04', firstDay: '2026-04-01', granted, besides: [], law }}
    />,
  )
  expect(page).toContain('<dt>移動支援</dt>')
  expect(page).toContain('支給量：')
})

test('居宅介護の時間と乗降介助の回は、名前で分かれる', () => {
  const week = [row('家事援助'), row('通院等乗降介助')]
  const page = renderToStaticMarkup(
    <SavedBalance
      week={week}
      given={{ from: '2026-04', firstDay: '2026-04-01', granted: [], besides: [], law }}
    />,
  )
  expect(page).toContain('<dt>居宅介護</dt>')
  expect(page).toContain('<dt>居宅介護（通院等乗降介助）</dt>')
})
