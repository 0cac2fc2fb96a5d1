import { expect, test } from 'vitest'
import { createAnnex } from './annex.ts'

test('短い文はそのまま、長い文は別記へ移り、欄には行き先を書く', () => {
  const annex = createAnnex()
  expect(annex.put('目標', '短い', 5)).toBe('短い')
  expect(annex.put('目標', '六文字以上の文', 5)).toBe('別記1のとおり')
  expect(annex.put('役割', 'これも長い文です', 5)).toBe('別記2のとおり')
  expect(annex.put('目標', '六文字以上の文', 5)).toBe('別記1のとおり')
  expect(annex.notes()).toEqual([
    { mark: '別記1', label: '目標', text: '六文字以上の文' },
    { mark: '別記2', label: '役割', text: 'これも長い文です' },
  ])
})
