import type { ReactNode } from 'react'

export type PageLink = { readonly label: string; readonly href: string }

export type PageFrameProps = {
  /** The heading of the page (h1) and, with the brand, the title of the window. */
  readonly title: string
  /** The heading as it is drawn, where that is more than its text: with ふりがな. */
  readonly heading?: ReactNode
  readonly lang?: string
  /** Address of the one stylesheet. */
  readonly stylesheet: string
  /** Above everything, for instance 「これは練習用です」. */
  readonly banner?: ReactNode
  readonly brand: { readonly name: string; readonly href: string }
  /** Whose desk this is, for instance the name of a municipality or an office. */
  readonly place?: string
  readonly account?: {
    readonly name: string
    readonly role: string
    readonly signOutAction: string
    /** The hidden input with the form token. */
    readonly csrf: ReactNode
  }
  /** `within`: this page lies below that one. */
  readonly nav: readonly (PageLink & { readonly current: boolean | 'within' })[]
  /** The way here, from the top; the page itself is not part of it. */
  readonly trail: readonly PageLink[]
  /** Whom to ask. Stands in the same place on every page that knows whom. */
  readonly help: ReactNode
  /** Pages about the site itself, at the foot of every page. */
  readonly about?: readonly PageLink[]
  /** The page shows problems: the window's title says so first. */
  readonly wrong?: boolean
  readonly children: ReactNode
}

/** The whole document around a page. The caller puts `<!doctype html>` before it. */
export const PageFrame = (page: PageFrameProps) => (
  <html lang={page.lang ?? 'ja'}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="format-detection" content="telephone=no" />
      <title>{`${page.wrong ? 'エラー：' : ''}${page.title} | ${page.brand.name}`}</title>
      <link rel="stylesheet" href={page.stylesheet} />
    </head>
    <body>
      <a className="skip-link" href="#main">
        本文へ進む
      </a>
      {page.banner && (
        <section className="banner" aria-label="この画面について">
          {page.banner}
        </section>
      )}
      <Top {...page} />
      {page.trail.length > 0 && <Trail trail={page.trail} title={page.title} />}
      <main className="wrap" id="main" tabIndex={-1}>
        <h1>{page.heading ?? page.title}</h1>
        {page.children}
      </main>
      <Foot {...page} />
    </body>
  </html>
)

const Top = ({ brand, place, account, nav }: PageFrameProps) => (
  <header className="top">
    <div className="wrap top-line">
      <p className="top-brand">
        <a href={brand.href}>{brand.name}</a>
        {place && <span className="top-place">{place}</span>}
      </p>
      {account && (
        <form className="top-account" method="post" action={account.signOutAction}>
          {account.csrf}
          <span>
            {account.name}（{account.role}）
          </span>
          <button className="button button-secondary button-small" type="submit">
            サインアウト
          </button>
        </form>
      )}
    </div>
    {nav.length > 0 && (
      <nav className="wrap" aria-label="おもな画面">
        <ul className="top-nav">
          {nav.map(({ label, href, current }) => (
            <li key={href}>
              <a href={href} aria-current={current === 'within' ? 'true' : current ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    )}
  </header>
)

const Foot = ({ help, about = [] }: Pick<PageFrameProps, 'help' | 'about'>) =>
  (help || about.length > 0) && (
    <footer className="foot">
      {help && (
        <section className="wrap" aria-labelledby="help-title">
          <h2 className="foot-title" id="help-title">
            困ったとき
          </h2>
          {help}
        </section>
      )}
      {about.length > 0 && (
        <nav className="wrap" aria-label="このサイトについて">
          <ul className="link-line">
            {about.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </footer>
  )

const Trail = ({ trail, title }: Pick<PageFrameProps, 'trail' | 'title'>) => (
  <nav className="wrap" aria-label="いまいる場所">
    <ol className="trail">
      {trail.map(({ label, href }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
      <li aria-current="page">{title}</li>
    </ol>
  </nav>
)
