import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { choices } from './choices.ts'
import { pressRowButton } from './form.ts'
import { FormBody } from './form-body.tsx'
import { longText } from './long-text.ts'
import { rows } from './rows.ts'
import { text } from './text.ts'

const list = (item: Parameters<typeof rows>[0]['item'], max = 5) => ({
  scenes: rows({ label: '場面', itemName: '場面', min: 0, max, item }),
})
const focused = (fields: ReturnType<typeof list>, typed: Record<string, readonly string[]>) => {
  const html = renderToString(
    <FormBody fields={fields} typed={pressRowButton(fields, typed) ?? {}} problems={[]} />,
  )
  return [...html.matchAll(/<(\w+)[^>]*? autofocus=""/gi)].map(
    ([tag, name]) => `${name} ${/ id="([^"]*)"/.exec(tag)?.[1]}`,
  )
}
const lines = list({ area: text({ label: '場面', max: 100 }), state: longText({ label: '状況', max: 400 }) })

test('加えた行では、枠でなく、はじめの欄に着く', () => {
  expect(focused(lines, { _add: ['scenes'] })).toEqual(['input f-scenes-0-area'])
  const written = { 'scenes.0._row': ['1'], 'scenes.0.area': ['学校'], _add: ['scenes'] }
  expect(focused(lines, written)).toEqual(['input f-scenes-1-area'])
})

test('はじめの欄がしるしの並びでも、その一つ目に着く', () => {
  const days = list({
    days: choices({
      label: '曜日',
      options: [
        { value: '月', label: '月' },
        { value: '火', label: '火' },
      ],
    }),
  })
  expect(focused(days, { _add: ['scenes'] })).toEqual(['input f-scenes-0-days'])
})

test('動かした行や、消したあとの行では、行の枠に着く', () => {
  const two = {
    'scenes.0._row': ['1'],
    'scenes.0.area': ['学校'],
    'scenes.1._row': ['1'],
    'scenes.1.area': ['家'],
  }
  expect(focused(lines, { ...two, _down: ['scenes.0'] })).toEqual(['fieldset f-scenes-1'])
  expect(focused(lines, { ...two, _remove: ['scenes.0'] })).toEqual(['fieldset f-scenes-0'])
})

test('一つも加えられない並びには、加えるボタンも、何件までとも出ない', () => {
  const html = renderToString(
    <FormBody fields={list({ to: text({ label: '相手', max: 9 }) }, 0)} typed={{}} problems={[]} />,
  )
  expect(html).toContain('はまだありません')
  expect(html).not.toMatch(/_add|件まで/)
})
