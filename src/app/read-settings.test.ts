import { expect, test } from 'vitest'
import { causesOf } from './causes-of.ts'
import { readSettings } from './read-settings.ts'

test('何も決めなければ、この機械だけで、空いているポートを使う', () => {
  expect(readSettings({})).toEqual({ host: '127.0.0.1', port: null, address: null, forms: null })
})

test('アドレスの終わりの / は、あってもなくてもよい', () => {
  for (const HITOTSU_ADDRESS of ['https://h.example.lg.jp', 'https://h.example.lg.jp/'])
    expect(readSettings({ HITOTSU_ADDRESS }).address).toBe('https://h.example.lg.jp')
})

test.each([
  ['PORT', 'abc'],
  ['PORT', '0'],
  ['PORT', '65536'],
  ['PORT', '80.5'],
  ['HITOTSU_ADDRESS', 'foo'],
  ['HITOTSU_ADDRESS', 'ftp://h.example'],
  ['HITOTSU_ADDRESS', 'https://h.example/below'],
  ['DATABASE_URL', 'foo-himitsu'],
  ['DATABASE_URL', ''],
  ['DATABASE_URL', 'mysql://u:himitsu@h/d'],
  ['DATABASE_URL', 'postgres://u:himitsu@h'],
  ['DATABASE_APP_URL', 'himitsu'],
])('%s=%s は、その名前を言って断り、値は言わない', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(name)
  expect(() => readSettings({ [name]: value })).not.toThrow('himitsu')
})

test('もとの理由をつなげて言い、同じことは2度言わない', () => {
  const error = new Error('始められない', {
    cause: new Error('移行に失敗', { cause: new Error('接続できない') }),
  })
  expect(causesOf(error)).toBe('始められない\n  もと： 移行に失敗\n  もと： 接続できない')
  expect(causesOf(new Error('a: 接続できない', { cause: new Error('接続できない') }))).toBe('a: 接続できない')
})
