import { expect, test } from 'vitest'
import { layOut } from '../kit/laid-out.ts'
import { sampleDocument } from '../kit/sample-document.ts'
import { definedForms } from './bound-forms.ts'
import { definitionOf, formDefinitions } from './form-definitions.ts'

/** 京都市 平成27年3月10日 セルフプラン用の様式・別紙2注4 */
test.each([
  ['selfPlan.hopes', ['wishes', 'policy']],
  ['selfPlan.troubles', ['issues']],
  ['selfPlan.achievements', ['goals']],
  ['selfPlan.measures', ['services']],
  ['selfPlan.considerations', ['cautions']],
])('京都市の様式：%s は %j', (path, items) => {
  const boxes = definitionOf('kyoto-self-plan').sheets.flatMap(({ bands }) =>
    bands.flatMap((band) => (band.band === 'cells' ? band.rows.flat() : [])),
  )
  expect(boxes.find((cell) => 'box' in cell && cell.box === path)).toMatchObject({ item: items })
})

test.each([
  ['national-1-1', '計画案'],
  ['national-2-1', '計画'],
  ['kyoto-self-plan', 'セルフプラン'],
  ['national-1-2', null],
])('%s は法令上の%s', (id, paper) => expect(definitionOf(id).paper).toBe(paper))

test('知らない番号の様式は黙って抜けない', () => {
  expect(() => definitionOf('national-9-9')).toThrow('no form national-9-9')
})

test('国の様式八つと京都市の様式、それを綴じたもの', () => {
  expect(formDefinitions.map(({ name }) => name)).toEqual(
    '別紙1 別紙2 様式1-1 様式1-2 様式2-1 様式2-2 様式3-1 様式3-2'.split(' ').concat('京都市 セルフプラン用'),
  )
  expect(definedForms.slice(formDefinitions.length).map(({ id }) => id)).toEqual([
    'national-draft',
    'national-plan',
    'national-review',
  ])
})

test('障害児の計画は題名が変わる', () => {
  const form = definedForms.find(({ id }) => id === 'national-1-1')
  expect(form?.title(sampleDocument)).toBe('サービス等利用計画案')
  expect(form?.title({ ...sampleDocument, regime: '障害児' })).toBe('障害児支援利用計画案')
})

test('優先順位の順に並び、長い文は番号のついた別記にある', () => {
  const [need] = sampleDocument.content?.needs ?? []
  if (need === undefined || sampleDocument.content === null) throw new Error('the sample has needs')
  const issue = '長'.repeat(4000)
  const { annex, sheets } = layOut([definitionOf('national-1-1')], {
    ...sampleDocument,
    content: { ...sampleDocument.content, needs: [need, { ...need, issue }] },
  })
  expect(annex).toEqual([{ mark: '別記1', label: '優先順位2 解決すべき課題（本人のニーズ）', text: issue }])
  const table = sheets[0]?.bands.find((band) => band.band === 'table')
  expect(table?.rows.map(({ cells }) => cells[0]?.[0]?.shown)).toEqual(['1', '2', ''])
  expect(table?.rows[1]?.cells[1]).toMatchObject([
    { address: 'content.needs.1.issue', text: issue, shown: '別記1のとおり' },
  ])
})

test('言うまでもない値は紙に出ず、文書には残る', () => {
  const { sheets } = layOut([definitionOf('national-1-1')], sampleDocument)
  const table = sheets[0]?.bands.find((band) => band.band === 'table')
  const help = table?.rows
    .flatMap(({ cells }) => cells.flat())
    .filter(({ address }) => address.endsWith('.help'))
  expect(help?.map(({ text, shown }) => [text, shown])).toEqual([
    ['障害福祉サービス等', ''],
    ['障害福祉サービス等', ''],
    ['そのほかの支援', 'そのほかの支援'],
  ])
})
