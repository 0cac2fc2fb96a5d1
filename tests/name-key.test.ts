import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { alikeKey, letterTable, nameKey, soundTable } from '../src/casework/registers/name-key.ts'
import type { Tables } from '../src/casework/registers/tables.ts'
import { addMunicipality } from '../src/platform/postgres/empty.ts'
import { freshDatabase } from '../src/platform/postgres/test-database.ts'
import { inMunicipality } from '../src/platform/postgres/transaction.ts'

const base = await freshDatabase<Tables>()
const municipality = '131177'
await addMunicipality(base.ownerUrl, {
  ...{ number: municipality, name: '北区', prefecture: '東京都', head: '北区長', settings: {}, demo: true },
})

/** The three columns that the database makes of each text, as name and as reading. */
const inDatabase = (texts: readonly string[]) =>
  inMunicipality(base.app, { municipality }, async (tx) => {
    const rows = await sql<{ name: string; name_key: string; kana_key: string; kana_alike: string }>`
      insert into person (municipality, id, name, kana, birth_date, address)
      select ${municipality}, gen_random_uuid(), text, text, '1990-01-01', '' from unnest(${[...texts]}::text[]) as text
      returning name, name_key, kana_key, kana_alike`.execute(tx)
    return rows.rows
  })

const expectAlike = async (texts: readonly string[]) => {
  const rows = await inDatabase(texts)
  expect(rows).toHaveLength(texts.length)
  for (const row of rows)
    expect({ ...row }).toEqual({
      name: row.name,
      name_key: nameKey(row.name),
      kana_key: nameKey(row.name),
      kana_alike: alikeKey(nameKey(row.name)),
    })
}

test('表のどの文字も、データベースとプログラムで同じにそろう', async () => {
  const letters = [...letterTable, ...soundTable].flat()
  expect(new Set(letterTable.map(([from]) => from)).size).toBe(letterTable.length)
  await expectAlike([...letters, ...letters.map((letter) => `あ${letter}\u{E0101} 　ン`)])
  // What a letter becomes does not become another.
  for (const [from, to] of letterTable) expect([from, nameKey(nameKey(from))]).toEqual([from, nameKey(to)])
})

test('空白、中黒、幅のない印、異体字の印は消える', async () => {
  const marks = [
    ...[0x9, 0xd, 0x20, 0xa0, 0xad, 0xb7, 0x1680, 0x180b, 0x180e, 0x180f, 0x2000, 0x200f, 0x2028, 0x202f],
    ...[0x205f, 0x2064, 0x3000, 0x30fb, 0xfe00, 0xfe0f, 0xfeff, 0xe0100, 0xe01ef],
  ].map((code) => String.fromCodePoint(code))
  await expectAlike(marks.map((mark) => `見${mark}本`))
  expect(new Set(marks.map((mark) => nameKey(`見${mark}本`)))).toEqual(new Set(['見本']))
})

test('どの文字も、データベースとプログラムで同じにそろう', async () => {
  const ranges = [
    [0x20, 0x9fff],
    [0xf900, 0xfaff],
    [0xff00, 0xffef],
    [0x20000, 0x2a6d6],
    [0x2f800, 0x2fa1d],
  ] as const
  const all = ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  )
  // A letter between each, so that marks of different ages do not change places. What a letter stands for may be long.
  const rows = Array.from({ length: Math.ceil(all.length / 20) }, (_, row) =>
    all.slice(row * 20, row * 20 + 20).join('人'),
  )
  await expectAlike(rows)
})

/** Letters of names, their variants, widths and marks; nothing whose compatible form is younger than a server. */
const letter = fc.oneof(
  fc.constantFrom(...letterTable.map(([from]) => from), ...soundTable.map(([from]) => from)),
  ...(
    [
      [0x20, 0x7e],
      [0xa0, 0x24f],
      [0x3000, 0x30ff],
      [0x3131, 0x318e],
      [0x3220, 0x33fe],
      [0x4e00, 0x9fef],
      [0xf900, 0xfa6d],
      [0xff01, 0xffee],
      [0x20000, 0x2a6d6],
      [0x2f800, 0x2fa1d],
      [0xe0100, 0xe01ef],
    ] as const
  ).map(([min, max]) => fc.integer({ min, max }).map((code) => String.fromCodePoint(code))),
)

test('どんな名前でも、データベースとプログラムで同じにそろう', async () => {
  const texts = fc.sample(
    fc.array(letter, { minLength: 0, maxLength: 150 }).map((all) => all.join('')),
    3000,
  )
  await expectAlike(texts)
})

test.each([
  ['髙﨑　葛\u{E0100}子', '高崎葛子'],
  ['渡邊 齋', '渡辺斉'],
  ['𠮷田・ｼﾞｮﾝ', '吉田ジョン'],
  ['Ｍary－Ann', 'maryーann'],
  ['さくら', 'サクラ'],
  ['関ヶ原', '関ケ原'],
])('「%s」は「%s」でさがす', (name, key) => expect(nameKey(name)).toBe(key))

test.each([
  ['ヤマサキ', 'ヤマザキ', true],
  ['ショウジ', 'シヨウシ', true],
  ['シヅカ', 'シズカ', true],
  ['コーダ', 'コダ', true],
  ['カツラ', 'カヅラ', true],
  ['ミホン', 'ニホン', false],
])('「%s」と「%s」の読みは似て%s', (one, other, alike) =>
  expect(alikeKey(nameKey(one)) === alikeKey(nameKey(other))).toBe(alike),
)
