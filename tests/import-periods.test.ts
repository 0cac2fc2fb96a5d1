import { describe, expect, test } from 'vitest'
import { importDesk, says } from './import-desk.ts'
import { period, periods, person, persons } from './import-lines.ts'
import { openPages } from './open-pages.ts'

const today = '2026-11-22'
const pages = await openPages(today)
const { faults, inside } = pages
const { chief, choose, confirm, takeIn, count, periodsOf } = await importDesk(pages)

await takeIn('利用者', await persons([1, 2, 3, 4].map((serial) => person(serial))))

describe('支給決定を取り込む', () => {
  test('入り、別紙3に数える組が付き、もう一度では何も変わらない', async () => {
    const number = await inside((tx) =>
      tx
        .selectFrom('organisation')
        .where('kind', '=', '相談支援事業所')
        .select(['id', 'number'])
        .executeTakeFirstOrThrow(),
    )
    const all = [
      period(1, { office: number.number }),
      period(2, { plan: 'セルフプラン', reason: '待機' }),
      period(2, { decidedOn: '2025-03-20', starts: '2025-04-01', ends: '2026-03-31' }),
    ]
    const page = await choose('支給決定', await periods(all))
    expect(says(page)).toContain('新しく入れる3件')
    await confirm(page)
    expect(await periodsOf(1)).toMatchObject([
      {
        office: number.id,
        part: '精神',
        mix: '日中活動系と訪問系',
        renews_on: '2027-04-01',
        services: ['11', '22'],
      },
    ])
    expect((await periodsOf(1))[0]).toMatchObject({ due_months: ['2026-09-01', '2027-03-01'], cut_on: null })
    expect(says(await choose('支給決定', await periods(all, 'sjis')))).toContain('かわるところはありません')
    expect(says(await chief.open('/tables'))).not.toContain('まだ数えるものがありません')
  })

  test('読めない欄のある行も、登録にない番号は同じ一覧で言う', async () => {
    const bad = await periods([
      period(3, { due: ['2026-13-01'], office: '9999999999' }),
      period(77, { ends: '2020-01-01' }),
    ])
    const page = says(await choose('支給決定', bad))
    for (const found of ['登録のある相談支援事業所の番号', '登録のある人の番号', '年月。', 'からあとの日'])
      expect(page).toContain(found)
  })

  test('見出しだけのファイルと、区切りのちがうファイルは、そう言う', async () => {
    const text = new TextDecoder().decode(await periods([period(3)]))
    const sent = (changed: string) => choose('支給決定', new TextEncoder().encode(changed))
    expect(says(await sent(text.split('\r\n')[0] ?? ''))).toContain('見出しの下に、行がありません')
    expect(says(await sent(text.replaceAll(',', ';')))).toContain('セミコロン（;）で区切った')
    expect(says(await sent(text.replaceAll(',', '\t')))).toContain('タブで区切った')
  })

  test('あとの決定は前の期間を切り、同じ日の決定が重なれば断る', async () => {
    const overlapping = period(2, { starts: '2026-10-01', ends: '2027-09-30' })
    const wrong = await choose('支給決定', await periods([overlapping]))
    expect([wrong.status, says(wrong)]).toEqual([422, expect.stringContaining('重ならないこと')])
    const later = { ...overlapping, decidedOn: '2026-09-15' }
    const page = await choose('支給決定', await periods([later]))
    expect(says(page)).toContain('途中で終わる期間が1件')
    await confirm(page)
    expect((await periodsOf(2)).map(({ starts, cut_on, renews_on }) => [starts, cut_on, renews_on])).toEqual([
      ['2025-04-01', null, '2026-04-01'],
      ['2026-04-01', '2026-10-01', null],
      ['2026-10-01', null, '2027-10-01'],
    ])
    const again = [period(2, { plan: 'セルフプラン', reason: '待機' }), later]
    expect(says(await choose('支給決定', await periods(again)))).toContain('かわるところはありません')
  })

  test('知らない人、知らない事業所、同じ期間が2行：行と列で断る', async () => {
    const before = await count('grant_period')
    const page = await choose(
      '支給決定',
      await periods([period(999), period(3, { office: '1234567890' }), period(4), period(4)]),
    )
    for (const part of ['2行A列受給者証番号', '3行H列事業所番号', '5行C列始まり'])
      expect(says(page)).toContain(part)
    expect([page.status, await count('grant_period')]).toEqual([422, before])
  })

  test('かわる欄だけがかわる。ここで記録した支給決定は、かえない', async () => {
    const page = await choose('支給決定', await periods([period(1, { ends: '2027-06-30', due: null })]))
    expect(says(page)).toContain('うち「終わり」がかわる1件')
    await confirm(page)
    const [one] = await periodsOf(1)
    expect(one).toMatchObject({
      ends: '2027-06-30',
      due_months: ['2026-09-01', '2027-03-01'],
      office: expect.any(String),
    })
    await inside((tx) =>
      tx
        .updateTable('grant_period')
        .set({ case_id: one?.id ?? '' })
        .where('id', '=', one?.id ?? '')
        .execute(),
    )
    const refused = await choose('支給決定', await periods([period(1)]))
    expect([refused.status, says(refused)]).toEqual([422, expect.stringContaining('手続きの記録と同じ')])
  })
})

test('何もこわれなかった', () => expect(faults).toEqual([]))
