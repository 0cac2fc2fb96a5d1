import { expect, test } from 'vitest'
import { consent } from '../../plan/content/consent.ts'
import { begun, drawnOn, pointIn, type Strokes } from './strokes.ts'

const box = { left: 100, top: 50, width: 300, height: 100 }

test('枠の中の位置は、縦も横も0から1000まで', () => {
  expect(pointIn(box, { clientX: 250, clientY: 75 })).toEqual([500, 250])
  expect(pointIn(box, { clientX: 0, clientY: 500 })).toEqual([0, 1000])
})

test('線を足し、動かない点は足さない', () => {
  const one = drawnOn(drawnOn(begun([], [1, 2]), [3, 4]), [3, 4])
  expect(begun(one, [9, 9])).toEqual([
    [
      [1, 2],
      [3, 4],
    ],
    [[9, 9]],
  ])
  expect(drawnOn([], [1, 1])).toEqual([])
})

test('どれだけ書いても、計画に残せる', () => {
  let strokes: Strokes = []
  for (let line = 0; line < 250; line += 1) strokes = begun(strokes, [line, line])
  for (let point = 0; point < 2100; point += 1) strokes = drawnOn(strokes, [point % 1000, 5])
  expect(consent.shape.strokes.safeParse(strokes).success).toBe(true)
})
