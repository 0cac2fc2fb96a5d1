/**
 * 年齢
 *
 * The age on a day, what it means in this regime, and when the next age that means something is reached.
 *
 * Source    年齢計算ニ関スル法律（明治35年法律第50号）、民法第143条; 児童福祉法第4条第1項; 障害者総合支援法第7条
 * Text      A year of age is full when the day before the birthday ends; on the birthday it is counted.
 * In force  asked from 2012-04-01; the rules for people of 65 who used services before, from 2018-04-01
 * Reading   The household of residents under 20; the two rules of 2018.  [unconfirmed]
 */
import { z } from 'zod'
import { day } from '../kit/facts.ts'
import type { Mismatch, Provision, Wording } from '../kit/provision.ts'
import { numberSources } from '../texts/sources-numbers.ts'
import { ageOn, dayOfReaching } from './age.ts'
import { type AgeRow, ageReadings, ages2012, ages2018 } from './age-table.ts'

export const ageFacts = z.strictObject({ birth: day('生年月日') })
export type AgeFacts = z.infer<typeof ageFacts>

/** `reachedOn` is the day at whose end the age is full, `from` the birthday (ISO days). */
export type Age = {
  age: number
  meanings: string[]
  next: { age: number; reachedOn: string; from: string } | null
}

const oldest = 130

export const ageOnDay: Provision<AgeFacts, Age> = {
  id: 'age',
  title: '年齢',
  chapter: '日付と番号',
  day: '年齢を数える日',
  facts: ageFacts,
  readings: Object.values(ageReadings),
  words: ({ age, next }) =>
    next === null
      ? `${age}歳`
      : `${age}歳（${next.age}歳に達するのは ${next.reachedOn}、${next.age}歳と数えるのは ${next.from} から）`,
  mismatches,
  wordings: [wording('2012-04-01', '2018-04-01', ages2012), wording('2018-04-01', null, ages2018)],
}

function wording(from: string, until: string | null, rows: readonly AgeRow[]): Wording<AgeFacts, Age> {
  return {
    from: Temporal.PlainDate.from(from),
    until: until === null ? null : Temporal.PlainDate.from(until),
    binds: 'nation',
    citation: numberSources.age,
    says: `年齢は生まれた日から数え、誕生日の前日が終わるときに一つ増える。${rows.map(rowWords).join('')}`,
    decide: ({ birth }, { on }) => {
      const age = ageOn(birth, on)
      const fitting = rows.filter((row) => age >= row.from && (row.until === null || age < row.until))
      return {
        finding: { age, meanings: fitting.map(({ says }) => says), next: nextAge(birth, age, rows) },
        because: [`${birth} に生まれ、${on} に${age}歳であるため`],
        unconfirmed: fitting.flatMap(({ reading }) => reading ?? []),
      }
    },
  }
}

function nextAge(birth: Temporal.PlainDate, age: number, rows: readonly AgeRow[]): Age['next'] {
  const bounds = rows.flatMap(({ from, until }) => [from, until ?? from]).filter((bound) => bound > age)
  if (bounds.length === 0) return null
  const next = Math.min(...bounds)
  const reached = dayOfReaching(birth, next)
  return { age: next, reachedOn: reached.toString(), from: reached.add({ days: 1 }).toString() }
}

function rowWords({ from, until, says }: AgeRow): string {
  return `${from === 0 ? '' : `${from}歳以上`}${until === null ? '' : `${until}歳未満`}：${says}。`
}

function mismatches({ birth }: AgeFacts, { on }: { on: Temporal.PlainDate }): Mismatch[] {
  if (Temporal.PlainDate.compare(birth, on) > 0)
    return [{ field: 'birth', expected: `${on} までの日を入れてください` }]
  return ageOn(birth, on) > oldest
    ? [{ field: 'birth', expected: `${on} に${oldest}歳までの人の生年月日を入れてください` }]
    : []
}
