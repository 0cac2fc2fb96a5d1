import type { Grid } from '../../city/kit/grid.ts'
import type { At } from '../case/at.ts'
import { writtenInstant } from '../case/written-instant.ts'
import { words } from './matching.words.ts'
import type { scopeOf } from './scope-of.ts'

/** 提案の表: the pairs, and those whom nobody can take with the cause. */
export const matchingGrid = (
  at: Pick<At, 'now'>,
  { pairs, nobody }: Pick<ReturnType<typeof scopeOf>, 'pairs' | 'nobody'>,
): Grid => {
  const rows = [
    ...pairs.map(({ seeker, taker, reasons }) => ({ seeker, office: taker.name, why: reasons.join('、') })),
    ...nobody.map(({ seeker, cause: { says } }) => ({ seeker, office: null, why: says })),
  ]
  return {
    name: '提案',
    headings: [
      ...['受けられる事業所', '氏名', 'フリガナ', '地区', '障害の種別', 'ことば', 'いつから', 'わけ'],
    ],
    rows: rows.map(({ office, seeker: one, why }) => [
      ...[office, one.name, one.kana, one.district, one.disability, one.language],
      ...[one.waitingSince, why],
    ]),
    notes: [words.countedAt(writtenInstant(at.now)), words.counted, words.proposal],
  }
}

/** All that a register may write with rare letters, in one cell: what is asked before a file is made. */
export const namesIn = ({ pairs, nobody }: Pick<ReturnType<typeof scopeOf>, 'pairs' | 'nobody'>): Grid => {
  const people = [...pairs, ...nobody].map(({ seeker }) => `${seeker.name} ${seeker.kana}`)
  const offices = new Set(pairs.map(({ taker }) => taker.name))
  return { name: '', headings: [], rows: [[[...people, ...offices].join(' ')]], notes: [] }
}
