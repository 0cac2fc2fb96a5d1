import { afterAll, describe, expect, test } from 'vitest'
import { formIn } from '../src/app/demo/page-form.ts'
import { writtenDay } from '../src/casework/case/day-field.ts'
import { createSolver } from '../src/platform/solver/create-solver.ts'
import { systemRandomness } from '../src/platform/system/randomness.ts'
import { squeezed } from './journeys/papers.ts'
import { pdfPages } from './journeys/pdf-pages.ts'
import { openPages } from './open-pages.ts'

const solver = createSolver()
afterAll(() => solver.close())
const { inside, browserOf, faults } = await openPages('2026-06-01', { solve: solver.solve })
const municipality = '131177'
const [desk, head] = [await browserOf('madoguchi'), await browserOf('kakaricho')]

/** A person whose period ends in February, taken in from another system. */
const person = async (birth: string, certificate: string | null, ends = '2027-02-28', office = '') => {
  const [id, period] = [systemRandomness.newId(), systemRandomness.newId()]
  await inside(async (tx) => {
    await tx
      .insertInto('person')
      .values({
        ...{ municipality, id, name: '菅原 凛', kana: 'スガワラ リン', birth_date: birth },
        ...{ address: '見本町1', disabilities: ['知的'], certificate_number: certificate },
        ...{ district: '王子地区', guardian: null, guardian_relation: null },
      })
      .execute()
    await tx
      .insertInto('grant_period')
      .values({
        ...{ municipality, id: period, person: id, decided_on: '2025-03-20', starts: '2025-04-01', ends },
        ...{ services: ['22'], target: '障害者', plan: '計画', subject: true, next_subject: true },
        ...{ part: '身体・知的', mix: '日中活動系のみ', ...(office && { office }) },
      })
      .execute()
  })
  return { id, period }
}
const { organisation: aoba } = await inside((tx) =>
  tx.selectFrom('account').where('login', '=', 'aoba').select('organisation').executeTakeFirstOrThrow(),
)
for (let count = 0; count < 12; count += 1)
  await person(`19${70 + count}-08-01`, `99000000${10 + count}`, '2027-02-28', count < 6 ? (aoba ?? '') : '')

const make = async (typed: Record<string, string> = {}) =>
  desk.fill('/levelling', { year: '2026', most: '5', officeMost: '', birth: 'none', ...typed })
const moves = (path: string) =>
  inside((tx) =>
    tx
      .selectFrom('level_move')
      .innerJoin('person', 'person.id', 'level_move.person')
      .select([
        'period',
        'number',
        'consent',
        'outcome',
        'certificate_number',
        'birth_date',
        'level_move.office',
      ])
      .where('proposal', '=', path.split('/').at(-1) ?? '')
      .orderBy('number')
      .execute(),
  )
/** The numbers of a row of the table of months. */
const rowOf = (html: string, name: string) =>
  (new RegExp(`<th[^>]*>${name}</th>([\\s\\S]*?)</tr>`).exec(html)?.[1] ?? '')
    .split('</td>')
    .slice(0, -1)
    .map((cell) => cell.replace(/<[^>]*>/g, ''))

test('下げられる月のない年度は、わけと、どの年度で計算するかを言い、何も残さない', async () => {
  const one = await person('1990-01-01', null, '2026-06-30')
  const late = await make({ most: '1' })
  const before = await inside((tx) => tx.selectFrom('level_proposal').select('id').execute())
  expect(late.status).toBe(303)
  await inside((tx) =>
    tx.updateTable('grant_period').set({ ends: '2026-06-30' }).where('person', '<>', one.id).execute(),
  )
  const none = await make()
  expect(none.status).toBe(422)
  expect(none.says).toContain('令和8年度は、いまの条件では、だれの期間も早められません')
  expect(none.says).toContain('令和9年度で計算してください')
  expect(await inside((tx) => tx.selectFrom('level_proposal').select('id').execute())).toEqual(before)
  await inside((tx) =>
    tx.updateTable('grant_period').set({ ends: '2027-02-28' }).where('person', '<>', one.id).execute(),
  )
})

let path = ''

test('案の一覧は、番号、条件、令和の年度を言い、過ぎた月を、下げられない月として示す', async () => {
  path = (await make()).to
  const list = await desk.open('/levelling')
  expect(list.says).toContain('令和8年度の分散化の案（第2号）')
  expect(list.says).toContain('5か月まで、事業所の上限なし、そろえない')
  const page = await desk.open(path)
  expect(page.says).toContain('＊ 4月、5月、6月')
  expect(page.html).not.toContain('2026年度の')
})

describe('同じ名前の人', () => {
  test('一覧にも返事の画面にも、生年月日、受給者証番号、整理番号がある', async () => {
    const [first] = await moves(path)
    for (const of of ['people', 'consent']) {
      const page = await desk.open(`${path}/${of}`)
      expect(page.says).toContain(writtenDay(first?.birth_date ?? ''))
      expect(page.says).toContain(first?.certificate_number)
      expect(page.says).toContain(`2-${first?.number}`)
    }
  })
  test('整理番号を続けて打つと、その人たちだけが出る。ほかの案の番号は、そう言う', async () => {
    const all = await moves(path)
    const page = await desk.open(`${path}/consent?q=${encodeURIComponent('２ー３、2-5')}`)
    expect(page.html.match(/class="row-tick/g)).toHaveLength(2)
    for (const { number, certificate_number } of all)
      expect(page.says.includes(certificate_number ?? '-')).toBe(number === 3 || number === 5)
    const other = await desk.open(`${path}/consent?q=1-3 2-99`)
    expect(other.says).toContain('この案の整理番号ではありません：1-3')
    expect(other.says).toContain('もう承認がすんだ整理番号です：2-99')
    expect(other.html).not.toContain('class="row-tick')
  })
  test('事業所でしぼれ、まとめて印をつけられる', async () => {
    const all = await moves(path)
    const ours = all.filter(({ office }) => office === aoba).length
    const page = await desk.open(`${path}/consent?office=${aoba}&ticked=1`)
    expect(page.html.match(/class="row-tick[^>]*checked=""/g)).toHaveLength(ours)
  })
  test('お知らせは、期限がなければ作らず、返事の用紙に整理番号と返送先を書く', async () => {
    expect((await desk.open(`${path}/letters.pdf`)).to).toBe(`${path}/letters`)
    const page = await desk.open(`${path}/letters`)
    expect(page.html).toMatch(/name="by"[^>]*value=""|name="by"(?![^>]*value=)/)
    expect((await desk.fill(`${path}/letters`, { by: '' })).status).toBe(422)
    expect((await desk.fill(`${path}/letters`, { by: '2026-06-01' })).says).toContain('今日より後の日')
    const { to } = await desk.fill(`${path}/letters`, { by: '令和8年6月25日' })
    expect(to).toBe(`${path}/letters?by=2026-06-25`)
    const made = await desk.open(to)
    const pdf = /\/levelling\/[^"]*letters\.pdf[^"]*/.exec(made.html)?.[0].replaceAll('&amp;', '&') ?? ''
    const letters = await pdfPages((await desk.open(pdf)).bytes)
    const all = await moves(path)
    expect(letters).toHaveLength(all.length)
    for (const [at, letter] of letters.entries()) {
      const mark = `整理番号2-${all[at]?.number}`
      expect(letter.split(mark)).toHaveLength(3)
      expect(letter).toContain('令和8年6月25日までに')
      expect(letter).toMatch(/返送先.*FAX/s)
      // The second letter begins as the first one does.
      expect(letter.split(squeezed('支給決定の期間の変更について（お願い）'))).toHaveLength(3)
    }
  })
})

describe('承認のあと', () => {
  const tick = async (numbers: readonly number[], answer: string, query = '') => {
    const all = await moves(path)
    const form = formIn((await desk.open(`${path}/consent${query}`)).html)
    const people = all.filter(({ number }) => numbers.includes(number ?? 0)).map(({ period }) => period)
    return desk.send(`${path}/consent${query}`, new Map([...form, ['people', people], ['answer', [answer]]]))
  }
  test('何人も一度に記録する。ほかの人がもう記録した人は、上書きしない', async () => {
    expect((await tick([1, 2], '同意')).status).toBe(303)
    const late = await tick([2, 3], '同意しない')
    expect(late.status).toBe(422)
    expect(late.says).toContain('印をつけた人のうち1人は、もうこの一覧にいません')
    expect((await moves(path)).slice(0, 3).map(({ consent }) => consent)).toEqual(['同意', '同意', null])
    // Sought by its number, an answer may be mended.
    expect((await tick([2], '同意しない', '?q=2-2')).status).toBe(303)
    expect((await tick([2], '同意', '?q=2-2')).status).toBe(303)
  })
  test('承認の前に、返事がまだの人がどうなるかを言い、やめられる', async () => {
    const page = await head.open(`${path}/approve`)
    expect(page.says).toMatch(/返事がまだの\d+人は、承認したあとも、令和8年7月1日まで/)
    expect(page.html).toContain(`href="/${municipality}${path}">やめる`)
    expect((await head.fill(`${path}/approve`)).to).toBe(path)
  })
  test('したことを先に言い、増減も、したことの増減。とめた数は、今日の一覧を開かない', async () => {
    const page = await head.open(path)
    const headline = /<p class="headline">([\s\S]*?)<\/p>/.exec(page.html)?.[1] ?? ''
    expect(headline.replace(/<[^>]*>/g, '')).toContain('早めたのは2人です')
    expect(headline).toContain('12人 → 10人')
    expect(headline).not.toContain('これより良い案はありません')
    expect(page.says).toContain('見本 係蔵が承認しました')
    expect(rowOf(page.html, '増減')[11]).toBe('-2')
    expect(rowOf(page.html, '早めた人だけ')[11]).toBe('10')
    expect(rowOf(page.html, 'きょうの台帳')[11]).toBe('10')
    const frozen = /承認の前（案を作った日）<\/th>([\s\S]*?)<\/tr>/.exec(page.html)?.[1] ?? 'none'
    expect(frozen).not.toContain('href')
    expect(page.html).toContain('/tables/annex3/persons?year=2026&amp;month=2027-03')
    expect((await head.open(`${path}/people?month=2027-03&moved=1`)).says).toContain('（2人）')
  })
  test('返事がまだだった人は、あとから記録し、もう一度承認できる。取り消すと、みなもどる', async () => {
    expect((await tick([3, 4], '同意')).status).toBe(303)
    expect((await tick([1], '同意しない', '?q=2-1')).status).toBe(422)
    expect((await head.open(path)).says).toContain('あとから同意した人を承認する')
    expect((await head.fill(`${path}/approve`)).to).toBe(path)
    expect((await head.open(path)).says).toContain('早めたのは4人です')
    const back = await head.open(`${path}/take-back`)
    expect(back.says).toContain('この案で早めた4人の終わりの日を、もとにもどします')
    expect(back.html).toContain('>やめる')
    await head.fill(`${path}/take-back`)
    const rows = await inside((tx) =>
      tx.selectFrom('grant_period').select('id').where('moved_to', 'is not', null).execute(),
    )
    expect(rows).toEqual([])
    expect((await head.open(path)).says).toContain('見本 係蔵が取り消しました')
    expect(faults).toEqual([])
  })
})
