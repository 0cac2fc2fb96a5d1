import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { applied, fileOf } from '../case/sample-facts.ts'
import { MakerNote } from './maker-note.tsx'

const says = (services: readonly string[], easy: boolean, place = '北区') =>
  renderToStaticMarkup(<MakerNote file={fileOf(applied({ services }))} {...{ place, easy }} />)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

describe('だれが計画を作るか', () => {
  test.each([
    [
      '大人',
      ['22'],
      '指定特定相談支援事業所（計画相談支援費）',
      '障害福祉サービスか地域相談支援（生活介護）のため',
    ],
    [
      '子どもの通所',
      ['63'],
      '指定障害児相談支援事業所（障害児相談支援費）',
      '障害児通所支援（放課後等デイサービス）のため',
    ],
    [
      '両方',
      ['11', '63'],
      '両方の指定を受けた一つの事業所（障害児相談支援費）',
      '障害児通所支援（放課後等デイサービス）のため',
    ],
  ])('職員には、事業所の種類と報酬：%s', (_, services, maker, why) => {
    const text = says(services, false)
    for (const part of [maker, why, '何が変われば答えが変わるか']) expect(text).toContain(part)
  })
  test('本人には、やさしいことばで', () => {
    const text = says(['11', '63'], true)
    expect(text).toContain('1つの事業所が、まとめて作ります')
    expect(text).not.toContain('（障害児相談支援費） なぜ')
  })
  test('京都市では、両方を使う子の別の通知がまだ確かめられていない', () => {
    expect(says(['11', '63'], false, '京都市')).toContain('京都市が予告した別の通知')
  })
  test('申請がなければ、何も出さない', () => {
    expect(renderToStaticMarkup(<MakerNote file={fileOf()} place="北区" easy={false} />)).toBe('')
  })
})
