import { expect, test } from 'vitest'
import { shortages } from './shortages.ts'

const left = (district: string | null, disability: string | null, kind: '空き' | 'ことば' = '空き') => ({
  ...{ seeker: { district, disability }, cause: { kind } },
})

test('地区、種別、わけの同じ人をまとめ、多いものから。書かれていないことも言う', () => {
  expect(
    shortages([
      left('北', '知的'),
      left('北', '精神'),
      left('北', '精神'),
      left('北', '精神', 'ことば'),
      left(null, null),
    ]),
  ).toEqual([
    { where: '北', who: '精神', cause: '空き', people: 2 },
    { where: '北', who: '知的', cause: '空き', people: 1 },
    { where: '北', who: '精神', cause: 'ことば', people: 1 },
    { where: '地区が書かれていない', who: '種別が書かれていない', cause: '空き', people: 1 },
  ])
})
