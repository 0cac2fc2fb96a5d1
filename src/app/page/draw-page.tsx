import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import type { Municipality } from '../../casework/registers/municipality.ts'
import { PlainWords } from '../../ui/kit/plain-words.ts'
import { PageFrame } from '../../ui/page/page-frame.tsx'
import { stylesheet } from './assets.ts'
import { needsScript, scripts } from './scripts.ts'

type Page = {
  readonly title: string
  readonly heading?: ReactNode
  /** The page shows problems. */
  readonly wrong?: boolean
  readonly municipality: Municipality | null
  /** One question and nothing else; the page itself brings the way out for those who are not staff. */
  readonly bare?: boolean
  readonly account?: { readonly name: string; readonly role: string; readonly csrf: string }
  readonly nav: readonly {
    readonly label: string
    readonly href: string
    readonly current: boolean | 'within'
  }[]
  readonly trail: readonly { readonly label: string; readonly href: string }[]
  readonly children: ReactNode
}

const isStaff = (role: string): boolean => role !== '本人' && role !== '家族'

/** A whole page as text, with a script only where something on it is better with one. */
export const drawPage = (page: Page): string => {
  const html = drawn(page)
  if (!needsScript(html)) return html
  return html.replace('</head>', `<script type="module" src="${scripts().href}"></script></head>`)
}

/** The demo world says on every page that it is one. */
const drawn = (page: Page): string => {
  const home = page.municipality ? `/${page.municipality.number}` : ''
  const plain = page.account !== undefined && !isStaff(page.account.role)
  return `<!doctype html>${renderToString(
    <PlainWords value={plain}>
      <PageFrame
        title={page.title}
        {...(page.heading === undefined ? {} : { heading: page.heading })}
        wrong={page.wrong ?? false}
        stylesheet={stylesheet.href}
        brand={{ name: 'ひとつ', href: page.account ? `${home}/start` : `${home}/` }}
        {...(page.municipality ? { place: page.municipality.name } : {})}
        {...(page.municipality?.demo
          ? { banner: '見本の世界です。出てくる人・事業所はすべて作りものです。' }
          : {})}
        {...(page.account && (!page.bare || isStaff(page.account.role))
          ? {
              account: {
                name: page.account.name,
                role: page.account.role,
                signOutAction: `${home}/sign-out`,
                csrf: <input type="hidden" name="_csrf" value={page.account.csrf} />,
              },
            }
          : {})}
        nav={page.nav}
        trail={page.trail}
        about={[
          {
            label: '根拠となる規定',
            href: page.municipality ? `/law?in=${encodeURIComponent(page.municipality.name)}` : '/law',
          },
        ]}
        help={
          page.account && isStaff(page.account.role) ? (
            <p>使い方や登録で困ったときは、市町村の管理者にたずねてください。</p>
          ) : page.municipality ? (
            <p>
              分からないときは、<a href={`${home}/contact`}>お住まいの地域の窓口</a>
              へ。電話・ファックス・窓口のどれでも受け付けます。
            </p>
          ) : null
        }
      >
        {page.children}
      </PageFrame>
    </PlainWords>,
  )}`
}
