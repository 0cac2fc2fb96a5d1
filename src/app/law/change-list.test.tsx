import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ChangeList } from './change-list.tsx'

const changes = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    name: `事実${at}`,
    was: '2026-05-01',
    becomes: '2026-06',
    finding: at,
    words: `答え${at}`,
  }))
const draw = (count: number) =>
  renderToString(<ChangeList changes={changes(count)} />).replaceAll('<!-- -->', '')

test('12までは開いて言い、そのあとはたたむ', () => {
  expect(draw(12)).not.toContain('<details>')
  const [open = '', folded = ''] = draw(14).split('<details>')
  expect([open.split('<li>').length - 1, folded.split('<li>').length - 1]).toEqual([12, 2])
  expect(folded).toContain('<summary>ほかに2通り</summary>')
})

test('日と月は和暦', () => {
  expect(draw(1)).toContain('「事実0」が「令和8年5月1日」でなく「令和8年6月」なら、答え0')
})

test('変わるものがないときと、試していないときは、そう言う', () => {
  expect(draw(0)).toContain('一つだけ変えても答えは変わりません')
  for (const count of [0, 1]) expect(draw(count)).toContain('数・日・月は前後か境の値を試しています')
  expect(renderToString(<ChangeList changes={null} />)).toContain('確かめることはしていません')
})
