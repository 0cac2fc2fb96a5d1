import { describe, expect, test } from 'vitest'
import { roomFaults } from '../scripts/check-rooms.ts'

const faultsOf = (...files: readonly (readonly [string, string])[]) =>
  roomFaults(
    files.map(([file, text]) => ({ file, text })),
    0,
  )

describe('部屋の検査', () => {
  test('許された矢印だけなら何も言わない', () => {
    expect(
      faultsOf(
        ['law/kit/a.ts', ''],
        ['law/age/b.ts', "import { a } from '../kit/a.ts'"],
        ['casework/case/c.ts', "import { b } from '../../law/age/b.ts'"],
      ),
    ).toEqual([])
  })

  test('階の一覧は部屋を見てよいが、部屋は一覧を見ない', () => {
    const roll = ['law/provisions.ts', "import { b } from './age/b.ts'"] as const
    expect(faultsOf(roll, ['law/age/b.ts', ''])).toEqual([])
    const seen = faultsOf(['law/provisions.ts', ''], ['law/age/b.ts', "import '../provisions.ts'"])
    expect(seen.join()).toContain('a leaf sees a leaf')
  })

  test.each([
    [
      '右の階を見る',
      ['law/kit/a.ts', "import '../../ui/kit/b.ts'"],
      ['ui/kit/b.ts', ''],
      'law may not import ui',
    ],
    ['葉が葉を見る', ['law/age/a.ts', "import '../days/b.ts'"], ['law/days/b.ts', ''], 'a leaf sees a leaf'],
    ['輪になる', ['law/age/a.ts', "import './b.ts'"], ['law/age/b.ts', "import './a.ts'"], 'loop of files'],
    [
      '部屋が輪になる',
      ['platform/x/a.ts', "import '../y/b.ts'"],
      ['platform/y/b.ts', "export * from '../x/c.ts'"],
      'cannot follow',
    ],
    ['たどれない', ['law/age/a.ts', "import './nowhere.ts'"], ['law/age/b.ts', ''], 'cannot follow'],
    ['長すぎる', ['law/age/a.ts', '\n'.repeat(250)], ['law/age/b.ts', ''], '250 lines'],
  ] as const)('%s', (_, one, other, says) => {
    expect(faultsOf(one, other).join('\n')).toContain(says)
  })

  test('部屋どうしの輪を、ファイルの輪がなくても見つける', () => {
    expect(
      faultsOf(
        ['platform/x/a.ts', "import '../y/b.ts'"],
        ['platform/y/b.ts', ''],
        ['platform/y/c.ts', "import '../x/d.ts'"],
        ['platform/x/d.ts', ''],
      ).join('\n'),
    ).toContain('loop of rooms')
  })

  test('テストだけが、src の外の tests を見る', () => {
    const shared = "import '../../../tests/law/check.ts'"
    expect(faultsOf(['law/age/a.test.ts', shared])).toEqual([])
    expect(faultsOf(['law/age/a.ts', shared]).join()).toContain('cannot follow')
  })

  test('少なすぎるファイルしか見えないときは通らない', () => {
    expect(roomFaults([]).join()).toContain('only 0 files seen')
  })
})
