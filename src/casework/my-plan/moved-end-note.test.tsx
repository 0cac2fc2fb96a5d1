import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { plainText } from '../../plan/easy/easy-text.ts'
import { fold } from '../case/fold.ts'
import { applied, facts, fileOf } from '../case/sample-facts.ts'
import { MovedEndNote } from './moved-end-note.tsx'

const line = (code: string) => ({ ...facts.granted.services[0], code })
const says = (...codes: readonly string[]) => {
  const granted = { ...facts.granted, services: codes.map(line) }
  const file = fold(fileOf(applied(), granted), facts.endMoved)
  const html = renderToStaticMarkup(<MovedEndNote file={file} say={(own) => plainText([{ own }])} />)
  return html.replace(/<[^>]*>|\s/g, '')
}

test('すべて早く終わるなら「サービス」、一つだけなら、どれが早く終わり、どれが同じか', () => {
  expect(says('22')).toContain(
    'サービスを使える期間の終わりが、令和9年4月30日から令和8年12月31日に早くなりました',
  )
  expect(says('22')).not.toContain('同じ')
  expect(says('22', '63')).toContain('生活介護を使える期間の終わりが')
  expect(says('22', '63')).toContain('放課後等デイサービスは、前と同じで、令和9年4月30日まで使えます')
})
