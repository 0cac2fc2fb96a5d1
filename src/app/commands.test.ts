import { beforeEach, expect, test, vi } from 'vitest'
import { commands } from './commands.ts'

const loaded = vi.hoisted((): string[] => [])
vi.mock('./law/law-command.ts', () => {
  loaded.push('law')
  return { lawCommand: async (words: readonly string[]) => words.length }
})
vi.mock('./form-command/form-command.ts', () => {
  loaded.push('form')
  return { formCommand: async (words: readonly string[]) => words.length }
})
vi.mock('./in-world.ts', () => {
  loaded.push('world')
  return { inWorld: async () => 0 }
})
const complained = vi.spyOn(console, 'error').mockImplementation(() => {})
const said = vi.spyOn(console, 'log').mockImplementation(() => {})
beforeEach(() => {
  complained.mockClear()
  said.mockClear()
})

test('使い方は、どの命令も読み込まずに、すべての命令を並べる', async () => {
  expect(await commands.help?.run([], {})).toBe(0)
  const lines = String(said.mock.calls[0]?.[0]).split('\n')
  expect(new Set(lines.map((line) => line.split(' ')[0]))).toEqual(new Set(Object.keys(commands)))
  expect(loaded).toEqual([])
})

test('足りないものがあるときは、世界を開かずに、その命令の使い方を言う', async () => {
  expect(await commands.setup?.run(['--municipality', '131045'], {})).toBe(2)
  expect(complained).toHaveBeenCalledExactlyOnceWith(commands.setup?.says)
  expect(loaded).toEqual([])
})

test('命令は、自分のものだけを読み込み、その答えを返す', async () => {
  expect(await commands.law?.run(['procedure', '--schema'], {})).toBe(2)
  expect(loaded).toEqual(['law'])
  expect(await commands.form?.run(['--schema'], {})).toBe(1)
  expect(loaded).toEqual(['law', 'form'])
})
