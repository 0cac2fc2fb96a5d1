import { describe, expect, test } from 'vitest'
import { firstSteps } from './first-steps.ts'

const { inside, visitor, accountOf, desk, chief } = await firstSteps()

const hanako = {
  ...{
    name: '北　花子',
    kana: 'きた はなこ',
    birthDate: '昭和60年4月1日',
    address: '北区王子1-1-1',
    telephone: '03-0000-0001',
  },
  disabilities: ['知的', '発達'],
}

describe('人の登録', () => {
  let id = ''
  test('登録すると本人の画面へ進み、かなの一部や生年月日で見つかる', async () => {
    const done = await desk.fill('/persons/new', hanako)
    expect([done.status, done.at]).toEqual([303, expect.stringMatching(/^\/persons\/[-0-9a-f]{36}$/)])
    id = done.at.split('/')[2] ?? ''
    for (const q of ['花', 'たはな', '北花子', 'S60.4.1', '花子 昭和60年4月1日'])
      expect((await desk.fill('/persons', { sought: q })).says, q).toContain('北区王子1-1-1')
    expect((await desk.fill('/persons', { sought: 'たはな' })).says).toContain('フリガナ')
    const none = await desk.fill('/persons', { sought: '100%' })
    expect(none.says).toContain('あてはまる人は見つかりません')
    expect(none.says).toContain('新しい人を登録する')
  })

  test('同じ読みと生年月日の人は、確かめてからだけ登録できる', async () => {
    const asked = await desk.fill('/persons/new', { ...hanako, name: '喜多　華子' })
    expect([asked.status, asked.says]).toEqual([
      200,
      expect.stringContaining('もう登録されているかもしれません'),
    ])
    const mended = await desk.send('/persons/new', asked, { _mend: '1' })
    expect(mended.html).toContain('value="喜多　華子"')
    expect((await desk.send('/persons/new', asked, { _confirmed: '1' })).status).toBe(303)
  })

  test('子どもには保護者がいり、住所は同じになる。きょうだいの保護者は一人のまま', async () => {
    const child = {
      name: '北　一郎',
      kana: 'キタ　イチロウ',
      birthDate: '平成27年4月1日',
      address: '北区赤羽2-2-2',
    }
    expect((await desk.fill('/persons/new', child)).says).toContain(
      '18歳未満の人には、保護者の登録がいります',
    )
    const guardian = {
      ...{
        guardianName: '北　道子',
        guardianKana: 'キタ　ミチコ',
        guardianBirthDate: '1986/6/1',
        guardianRelation: '母',
      },
    }
    expect((await desk.fill('/persons/new', { ...child, ...guardian })).status).toBe(303)
    const sister = {
      ...child,
      ...guardian,
      name: '北　二美',
      kana: 'キタ　フミ',
      birthDate: '平成29年5月2日',
    }
    expect((await desk.fill('/persons/new', sister)).says).toContain('北 道子さんは、もう登録されています')
    expect((await desk.confirm('/persons/new', sister)).status).toBe(303)
    const mothers = await inside((tx) =>
      tx.selectFrom('person').where('name', '=', '北　道子').selectAll().execute(),
    )
    expect(mothers.map(({ address }) => address)).toEqual(['北区赤羽2-2-2'])
  })

  test('二人が同時に直すと、両方の文が出て、どちらも消えない', async () => {
    const path = `/persons/${id}/edit`
    const mine = await desk.visit(path)
    const typed = { ...hanako, name: '北　花子', telephone: '' }
    expect((await chief.fill(path, { ...typed, address: '北区王子9-9-9' })).status).toBe(303)
    const clash = await desk.send(path, mine, { ...typed, address: '北区滝野川3-3-3' })
    expect(clash.status).toBe(409)
    expect(clash.says).toContain('北区王子9-9-9')
    expect(clash.html).toContain('value="北区滝野川3-3-3"')
    expect((await desk.send(path, clash, { ...typed, address: '北区滝野川3-3-3' })).status).toBe(303)
    expect((await desk.visit(`/persons/${id}`)).says).toContain('北区滝野川3-3-3')
  })

  test('ほかの組織の人には、関わる人しか見えない', async () => {
    const stranger = await visitor((await accountOf('相談支援専門員')).id)
    expect((await stranger.fill('/persons', { sought: '花子' })).says).not.toContain('滝野川')
    expect((await stranger.visit(`/persons/${id}`)).status).toBe(404)
    expect((await stranger.visit(`/persons/${id}/apply`)).status).toBe(404)
  })
})
