import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PageFrame } from './page-frame.tsx'

const page = {
  title: 'ケースの一覧',
  stylesheet: '/style.css',
  brand: { name: 'ひとつ', href: '/' },
  nav: [
    { label: '今日の仕事', href: '/today', current: false },
    { label: 'ケース', href: '/cases', current: true },
  ],
  trail: [{ label: '今日の仕事', href: '/today' }],
  help: '電話で聞く',
  children: '本文',
}

test('a page has its language, one heading, a skip link first and no script', () => {
  const html = renderToString(<PageFrame {...page} />)
  expect(html).toMatch(/^<html lang="ja">/)
  expect(html.match(/<h1>/g)).toHaveLength(1)
  expect(html).toContain('<title>ケースの一覧 | ひとつ</title>')
  expect(html.indexOf('href="#main"')).toBe(html.indexOf('href="#'))
  expect(html).toContain('href="/cases" aria-current="page"')
  expect(html).not.toMatch(/<script|style=|placeholder/)
  expect(html).not.toContain('サインアウト')
})

test('problems come first in the title of the window', () => {
  expect(renderToString(<PageFrame {...page} wrong />)).toContain(
    '<title>エラー：ケースの一覧 | ひとつ</title>',
  )
})

test('signing out is a form with its token', () => {
  const account = {
    name: '京都 美子',
    role: '職員',
    signOutAction: '/out',
    csrf: <input type="hidden" name="t" />,
  }
  const html = renderToString(<PageFrame {...page} account={account} />)
  expect(html).toMatch(
    /<form[^>]*method="post"[^>]*action="\/out"|<form[^>]*action="\/out"[^>]*method="post"/,
  )
  expect(html).toContain('name="t"')
})

test('pages about the site stand at the foot, with or without somebody to ask', () => {
  const about = [{ label: '根拠となる規定', href: '/law' }]
  const html = renderToString(<PageFrame {...page} about={about} help={null} />)
  expect(html).toMatch(/<footer.*<a href="\/law">根拠となる規定<\/a>/)
  expect(html).not.toContain('困ったとき')
  expect(renderToString(<PageFrame {...page} help={null} />)).not.toContain('<footer')
})
