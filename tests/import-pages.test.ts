import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { formIn } from '../src/app/demo/page-form.ts'
import { importDesk, says } from './import-desk.ts'
import { person, persons } from './import-lines.ts'
import { openPages } from './open-pages.ts'

const today = '2026-11-22'
const pages = await openPages(today)
const { ownerUrl, faults, inside, browserOf, world } = pages
const { chief, choose, confirm, count, rowOf } = await importDesk(pages)

describe('利用者を取り込む', () => {
  test('係長だけが開ける。はじめの画面と表から、行ける', async () => {
    for (const login of ['madoguchi', 'kanri', 'aoba'])
      expect([login, (await (await browserOf(login)).open('/import')).status]).toEqual([login, 404])
    expect((await chief.open('/start')).html).toContain('href="/131177/import"')
    expect((await chief.open('/tables')).html).toContain('href="/131177/import"')
    const kanri = await browserOf('kanri')
    expect(says(await kanri.open('/settings'))).toContain('係長が「登録の取り込み」')
  })

  test.each(['csv', 'sjis.csv', 'xlsx'])(
    '空のファイル（%s）は、そのまま読めて、見本の行は入らない',
    async (ending) => {
      for (const [kind, name] of [
        ['利用者', 'persons'],
        ['支給決定', 'grants'],
      ] as const) {
        const blank = await chief.open(`/import/blank/${name}.${ending}`)
        expect(blank.status).toBe(200)
        const page = await choose(kind, blank.bytes)
        expect(says(page)).toContain('見本の1行は、のぞきました')
        expect(says(page)).toContain('かわるところはありません')
      }
      expect(await count('import_file')).toBe(0)
    },
  )

  test('見て、確かめると入る。確かめるまでは何も変わらない', async () => {
    const before = await count('person')
    const mother = { name: '見本　母', kana: 'ミホン　ハハ', birthDate: '1985-05-05', relation: '母' }
    const child = person(3, { birthDate: '2015-05-05', guardian: mother })
    const brother = person(4, { birthDate: '2016-05-05', guardian: mother })
    const page = await choose('利用者', await persons([person(1), person(2), child, brother]))
    expect(page.status).toBe(200)
    expect(says(page)).toContain('新しく入れる4人')
    expect(says(page)).toContain('保護者を、新しく1人登録します')
    expect([await count('person'), await count('import_file')]).toEqual([before, 1])
    const done = await confirm(page)
    expect(done.to).toContain('/import?kind=')
    const next = await pages.fetchPage(done.to, `${chief.cookie}; hitotsu-done-131177=1`)
    expect(says(next)).toContain('新しく入れたもの4件')
    // Said once, in the page's own words.
    expect(says(next).match(/できました：?/g)).toHaveLength(1)
    expect(done.cookies.join()).toContain('hitotsu-done-131177')
    expect([await count('person'), await count('import_file')]).toEqual([before + 5, 0])
    const [one, two] = [await rowOf(3), await rowOf(4)]
    expect(one?.guardian).toBe(two?.guardian)
    expect(await rowOf(1)).toMatchObject({
      name: '見本　1郎',
      main_disability: '精神',
      disabilities: ['知的', '精神'],
    })
  })

  test('同じファイルをもう一度：かわるところはない。空の欄は登録をかえない', async () => {
    const mother = { name: '見本　母', kana: 'ミホン　ハハ', birthDate: '1985-05-05', relation: '母' }
    const all = [person(1), person(2), person(3, { birthDate: '2015-05-05', guardian: mother })]
    expect(says(await choose('利用者', await persons(all, 'xlsx')))).toContain('かわるところはありません')
    const empty = person(1, { telephone: null, disabilities: null, mainDisability: null })
    const page = await choose('利用者', await persons([empty]))
    expect(says(page)).toContain('かわるところはありません')
    expect(page.html).not.toContain('name="_confirmed"')
    expect(await rowOf(1)).toMatchObject({ telephone: '000-0000-0000', main_disability: '精神', version: 1 })
  })

  test('Shift_JIS で、かわる列だけを言って、かえる。見た人の記録に残る', async () => {
    const page = await choose(
      '利用者',
      await persons([person(1, { address: '見本町2丁目' }), person(2)], 'sjis'),
    )
    expect(says(page)).toContain('うち「住所」がかわる1人')
    expect(says(page)).toContain('登録と同じ（何もしない）1人')
    await confirm(page)
    const row = await rowOf(1)
    expect(row).toMatchObject({ address: '見本町2丁目', version: 2 })
    expect((await rowOf(2))?.version).toBe(1)
    const log = await inside((tx) =>
      tx
        .selectFrom('audit_entry')
        .where('person', '=', row?.id ?? '')
        .select(['action', 'outcome', 'detail'])
        .execute(),
    )
    expect(log).toContainEqual({ action: '登録の取り込み', outcome: '書いた', detail: '利用者' })
    const all = await inside((tx) => tx.selectFrom('audit_entry').selectAll().execute())
    expect(JSON.stringify(all)).not.toMatch(/見本　|丁目/)
  })

  test('直すところは、行と列で出て、CSV にもなる（いまの文はのぞく）。一つも入らない', async () => {
    const before = await count('person')
    const bytes = await persons([
      person(11),
      person(12, { birthDate: '2020-13-01', kana: 'ミホン　モレル' }),
      person(1, { birthDate: '1981-04-01' }),
      person(11),
      person(13, { name: '=HYPERLINK("x")' }),
    ])
    const page = await choose('利用者', bytes)
    expect(page.status).toBe(422)
    expect(says(page)).toContain('取り込めないところが3件あります。まだ何も取り込んでいません')
    for (const part of [
      '3行D列生年月日2020-13-01',
      '4行D列',
      '5行A列',
      '月は1から12まで',
      '生年月日のちがう人',
    ])
      expect(says(page)).toContain(part)
    const [, link = ''] = /href="\/131177(\/import\/[^"]*faults\.csv)"/.exec(page.html) ?? []
    const file = await chief.open(link)
    const text = new TextDecoder().decode(file.bytes)
    expect(text).toContain('3,D,生年月日')
    expect(text).not.toContain('2020-13-01')
    const other = await browserOf('madoguchi')
    expect((await other.open(link)).status).toBe(404)
    expect(await count('person')).toBe(before)
    const forced = await chief.send('/import', formIn(page.html), {
      _confirmed: '1',
      waiting: link.split('/')[2] ?? '',
    })
    expect([forced.status, await count('person')]).toEqual([422, before])
  })

  test('確かめるあいだに登録がかわったら、上書きしない', async () => {
    const page = await choose('利用者', await persons([person(2, { telephone: '000-1111-1111' })]))
    const id = (await rowOf(2))?.id ?? ''
    await inside((tx) =>
      tx.updateTable('person').set({ telephone: '000-2222-2222', version: 9 }).where('id', '=', id).execute(),
    )
    const late = await confirm(page)
    expect([late.status, says(late)]).toEqual([422, expect.stringContaining('登録がかわりました')])
    expect(await rowOf(2)).toMatchObject({ telephone: '000-2222-2222', version: 9 })
  })

  test('1日をすぎたファイルと、ほかの人のファイルは、確かめられず、消える', async () => {
    const page = await choose('利用者', await persons([person(21)]))
    await inside(async (tx) => {
      const mine = await tx
        .selectFrom('account')
        .selectAll()
        .where('login', '=', 'kakaricho')
        .executeTakeFirstOrThrow()
      await tx
        .insertInto('account')
        .values({ ...mine, id: world.randomness.newId(), login: 'kakaricho-2' })
        .execute()
    })
    const colleague = await browserOf('kakaricho-2')
    const waiting = formIn(page.html).get('waiting')?.[0] ?? ''
    expect(waiting).toMatch(/^[0-9a-f-]{36}$/)
    const theirs = await colleague.fill('/import', { kind: '利用者', waiting, _confirmed: '1' })
    expect([theirs.status, says(theirs)]).toEqual([
      422,
      expect.stringContaining('置いていたファイルがありません'),
    ])
    expect(await count('import_file')).toBe(1)
    const old = new pg.Client({ connectionString: ownerUrl })
    await old.connect()
    await old.query(`select set_config('hitotsu.municipality', '131177', false)`)
    await old.query(`update import_file set sent_at = sent_at - interval '25 hours'`)
    await old.end()
    const late = await confirm(page)
    expect([late.status, says(late)]).toEqual([
      422,
      expect.stringContaining('置いていたファイルがありません'),
    ])
    expect([await count('import_file'), await rowOf(21)]).toEqual([0, undefined])
  })

  test.each([
    ['空のファイル', new Uint8Array(), '中身がありません'],
    ['閉じない引用符', Buffer.from('氏名\n"a'), '引用符'],
    ['PDF', Buffer.from('%PDF-1.7'), 'PDF'],
    ['どちらでもない文字', Uint8Array.of(0x81, 0xff, 0xfe), 'Shift_JIS'],
  ])('断り：%s', async (_, bytes, why) => {
    const page = await choose('利用者', bytes)
    expect([page.status, says(page)]).toEqual([422, expect.stringContaining(why)])
  })

  test('種類を取りちがえたファイルは、そう言う', async () => {
    expect(says(await choose('支給決定', await persons([person(1)])))).toContain(
      '「利用者」のファイルのようです',
    )
  })
})

test('何もこわれなかった', () => expect(faults).toEqual([]))
