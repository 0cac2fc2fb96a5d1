import { expect, test } from 'vitest'
import {
  listedIn,
  type Report,
  rowOf,
  scoreOf,
  survivorsOf,
  unexplained,
} from '../scripts/mutants/survivors.ts'

const source = ['  if (a | b) {', '    return 1', '  }', '  return `x`'].join('\n')
const change = (
  status: string,
  [from, to]: [[number, number], [number, number]],
  replacement: string,
): Report['files'][string]['mutants'][number] => ({
  status,
  replacement,
  location: { start: { line: from[0], column: from[1] }, end: { line: to[0], column: to[1] } },
})
const orTurned = change(
  'Survived',
  [
    [1, 7],
    [1, 12],
  ],
  'a & b',
)
const blockGone = change(
  'NoCoverage',
  [
    [1, 14],
    [3, 4],
  ],
  '{}',
)
const textGone = change(
  'Survived',
  [
    [4, 10],
    [4, 13],
  ],
  '``',
)
const report: Report = {
  files: {
    'src/a.ts': {
      source,
      mutants: [
        orTurned,
        blockGone,
        textGone,
        change(
          'Killed',
          [
            [2, 12],
            [2, 13],
          ],
          '2',
        ),
        change(
          'Timeout',
          [
            [2, 12],
            [2, 13],
          ],
          '0',
        ),
        change(
          'RuntimeError',
          [
            [1, 3],
            [4, 13],
          ],
          '',
        ),
      ],
    },
  },
}
const survivors = [
  { file: 'src/a.ts', was: 'if (a | b) {', became: 'if (a & b) {' },
  { file: 'src/a.ts', was: 'if (a | b) { return 1 }', became: 'if (a | b) {}' },
  { file: 'src/a.ts', was: 'return `x`', became: 'return ``' },
]

test('the score counts what was noticed, and leaves out what does not load', () => {
  expect(scoreOf(report)).toEqual({ noticed: 2, all: 5 })
})

test('a survivor is its lines as they are and as they were changed', () => {
  expect(survivorsOf(report)).toEqual(survivors)
})

test('a row with a reason lists a survivor; without one it does not', () => {
  const rows = survivors.map(rowOf)
  const page = (reason: string) => [
    '## src/a.ts',
    ...rows.map((row) => row.replace('| ? |', `| ${reason} |`)),
  ]
  expect(listedIn(page('the same').join('\n'))).toEqual(survivors)
  expect(listedIn(page('?').join('\n'))).toEqual([])
})

test('what the list holds is explained, wherever it stands now; in another file it is not', () => {
  expect(unexplained(survivors, survivors.slice(1))).toEqual(survivors.slice(0, 1))
  expect(
    unexplained(survivors.slice(0, 1), [{ ...survivors[0], file: 'src/b.ts', was: '', became: '' }]),
  ).toEqual(survivors.slice(0, 1))
  expect(unexplained([...survivors, ...survivors], [])).toEqual(survivors)
})
