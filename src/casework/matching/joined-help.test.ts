import { expect, test } from 'vitest'
import type { Taker } from '../../city/matching/seeker.ts'
import type { Help } from '../../city/matching/what-would-help.ts'
import { joinedHelp } from './joined-help.ts'

const office = (id: string): Taker => ({
  ...{
    id,
    room: 0,
    district: '北',
    accepting: true,
    offers: ['計画相談'],
    areas: [],
    takes: [],
    languages: [],
  },
})
const at = (more: number, ...ids: string[]): Help => ({ more, takers: ids.map(office), wanted: null })
const anew = (more: number, district: string | null, language: string | null = null): Help => ({
  ...{ more, takers: [], wanted: { district, language } },
})
const said = (help: readonly Help[]) =>
  joinedHelp(help, ['第一', '第二', '第三']).map(({ more, takers, districts, language }) =>
    [more, takers?.map(({ id }) => id).join() ?? districts?.join(), language].filter((one) => one !== null),
  )

test('同じ人数のことは一行にまとめ、多いものから。いまある事業所が、新しい人より先', () => {
  expect(
    said([at(35, 'a'), at(35, 'b', 'c'), anew(35, '第三'), anew(35, '第一'), anew(40, '第二'), at(3, 'd')]),
  ).toEqual([
    [40, '第二'],
    [35, 'a,b,c'],
    [35, '第一,第三'],
    [3, 'd'],
  ])
})

test('ことばができても人数がふえないものは、終わりに置く。ふえるものは先のまま', () => {
  expect(said([anew(35, '第一'), anew(35, '第一', '手話'), anew(35, '第二', '英語'), at(1, 'a')])).toEqual([
    [35, '第一'],
    [35, '第二', '英語'],
    [1, 'a'],
    [35, '第一', '手話'],
  ])
})

test('何もなければ、何もない', () => expect(joinedHelp([], [])).toEqual([]))
