import { expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { ask } from '../kit/ask.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import type { Provision } from '../kit/provision.ts'
import { stayDays } from './stay-days.ts'

const reply = (stay: string, inYear: number, inRow: number, on = '2026-04-01') =>
  ask(stayDays as Provision<unknown, unknown>, { on, in: '北区', facts: { stay, inYear, inRow } })

checkProvision(stayDays)

const trial = '共同生活援助の体験利用'
const plan = '第15条第2項'
const notice = '短期入所サービス費'
const trialNotice = '共同生活援助サービス費（体験利用）'

test.each([
  ['短期入所', 180, 30, 'こえない', 'こえない', 180, 30, plan],
  ['短期入所', 181, 30, 'こえる', 'こえない', 180, 30, plan],
  ['短期入所', 180, 31, 'こえない', 'こえる', 180, 30, notice],
  ['短期入所', 179, 31, 'こえない', 'こえる', 180, 30, notice],
  ['短期入所', 181, 31, 'こえる', 'こえる', 180, 30, plan],
  [trial, 50, 30, 'こえない', 'こえない', 50, 30, trialNotice],
  [trial, 51, 30, 'こえる', 'こえない', 50, 30, trialNotice],
  [trial, 50, 31, 'こえない', 'こえる', 50, 30, trialNotice],
])('%s：一年に%i日、続けて%i日', (stay, inYear, inRow, year, row, mostInYear, mostInRow, article) => {
  expect(reply(stay, inYear, inRow)).toMatchObject({
    ruling: {
      finding: { year, row, mostInYear, mostInRow },
      because: [
        `${stay}を一年に${inYear}日使い、目安が${mostInYear}日のため`,
        `続けて${inRow}日使い、目安が${mostInRow}日のため`,
      ],
      citation: { article },
      unconfirmed:
        stay === trial
          ? ['共同生活援助の体験利用を、続けて30日、一年に50日までとすること']
          : [
              '計画に入れる短期入所を、一年におおむね180日までとすること',
              '短期入所を続けて使えるのを30日までとすること',
            ],
    },
  })
})

test('制度の始まる前は何も言わない', () => {
  expect(reply('短期入所', 1, 1, '2012-03-31')).toMatchObject({ ruling: { silent: true } })
  expect(reply('短期入所', 1, 1, '2012-04-01')).toMatchObject({ ruling: { silent: false } })
})

test('言葉', () => {
  const said = (year: 'こえる' | 'こえない', row: 'こえる' | 'こえない') =>
    stayDays.words({ year, row, mostInYear: 180, mostInRow: 30 })
  expect(said('こえない', 'こえない')).toBe('一年の180日をこえない、続けて30日をこえない')
  expect(said('こえる', 'こえない')).toBe('一年の180日をこえる、続けて30日をこえない（わけを計画で確かめる）')
  expect(said('こえない', 'こえる')).toBe('一年の180日をこえない、続けて30日をこえる（わけを計画で確かめる）')
})

test('名前と、聞ける範囲', () => {
  expect([stayDays.id, stayDays.chapter]).toEqual(['stay-days', '支給決定'])
  expect(factsSchema(stayDays.facts).properties).toMatchObject({
    inYear: { minimum: 0, maximum: 366, tries: [50, 51, 180, 181] },
    inRow: { minimum: 0, maximum: 366, tries: [30, 31] },
  })
})
