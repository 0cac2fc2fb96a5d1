import { describe, expect, test } from 'vitest'
import { formIn } from '../src/app/demo/page-form.ts'
import { openPages } from './open-pages.ts'

const { browserOf, fetchPage, faults } = await openPages('2026-05-11')

describe('市町村の登録と公開ページ', async () => {
  const [desk, manager, admin] = await Promise.all([
    browserOf('madoguchi'),
    browserOf('aoba-kanri'),
    browserOf('kanri'),
  ])
  const offices = async (query: string) => (await fetchPage(`/find-office${query}`)).says

  test('事業所を登録すると、公開ページに出る。番号は一度だけ確かめる', async () => {
    const path = `/organisations/new?kind=${encodeURIComponent('相談支援事業所')}`
    const typed = {
      number: '1333300019',
      name: '見本あたらしい相談',
      kana: 'みほんあたらしいそうだん',
      address: '北区見本1',
      telephone: '03-0000-0001',
      area: '見本地区',
      offers: '計画相談',
    }
    const doubted = await desk.fill(path, typed)
    expect([doubted.status, doubted.says]).toEqual([
      422,
      expect.stringContaining('通知書に書いてあるとおりですか'),
    ])
    expect((await desk.send(path, formIn(doubted.html))).status).toBe(303)
    const again = await desk.fill(path, { ...typed, 'number._confirmed': typed.number })
    expect(again.says).toContain('もう登録されています')
    expect(await offices(`?area=${encodeURIComponent('見本地区')}`)).toContain('見本あたらしい相談')
    expect(await offices(`?area=${encodeURIComponent('見本地区')}&kind=child`)).not.toContain(
      '見本あたらしい相談',
    )
    expect((await desk.open(`/organisations?q=${encodeURIComponent('あたらしい')}`)).says).toContain('1件')
    expect((await manager.open('/organisations')).status).toBe(404)
  })

  test('事業所の管理者は、自分の事業所の受入れだけを変えられる', async () => {
    const form = new Map(formIn((await manager.open('/office')).html))
    form.delete('accepting')
    expect((await manager.send('/office', form, { remarks: '秋から受け入れます' })).status).toBe(303)
    expect(await offices('')).toContain('秋から受け入れます')
    expect((await desk.open('/office')).status).toBe(404)
  })

  test('設定は管理者だけが変えられ、窓口は公開ページに出る', async () => {
    expect((await desk.open('/settings')).status).toBe(404)
    expect((await admin.fill('/settings', { without: '' })).says).toContain('二つとも')
    expect((await admin.fill('/settings', { surveyDays: '１０' })).status).toBe(303)
    expect(formIn((await admin.open('/settings')).html).get('surveyDays')).toEqual(['10'])
    const typed = { name: '見本の新しい係', area: '見本', purpose: '相談', telephone: '03-0000-0002' }
    expect((await admin.fill('/settings/desks/new', typed)).status).toBe(303)
    expect((await fetchPage('/contact')).says).toContain('見本の新しい係')
  })

  test('公開ページは、だれでも開ける', async () => {
    for (const path of ['/', '/what-is-a-plan', '/who-needs-one', '/find-office', '/contact'])
      expect((await fetchPage(path)).status).toBe(200)
  })

  test('不具合は一つも起きていない', () => {
    expect(faults).toEqual([])
  })
})
