import type { Context } from 'hono'
import type { PublicPage } from '../casework/case/screen.ts'
import { inMunicipality } from '../platform/postgres/transaction.ts'
import { todayInJapan } from '../platform/system/clock.ts'
import { municipalityOf } from './municipality-of.ts'
import { drawPage } from './page/draw-page.tsx'
import { notFoundPage } from './page/not-found-page.tsx'
import { SignedOutNotice } from './page/signed-out-notice.tsx'
import { queryOf } from './query-of.ts'
import { publicPages } from './screens.ts'
import type { World } from './world.ts'

/** A page for everybody in one municipality. */
export const servePublic = (world: World, page: PublicPage) => (context: Context) => {
  const number = context.req.param('municipality') ?? ''
  return inMunicipality(world.db, { municipality: number }, async (tx): Promise<Response> => {
    const municipality = await municipalityOf(tx, number)
    if (!municipality) return notFoundPage(context)
    const at = {
      tx,
      municipality,
      today: todayInJapan(world.clock),
      query: queryOf(context),
      href: (path: string) => `/${number}${path}`,
    }
    const data = await page.load(at)
    return context.html(
      drawPage({
        title: page.title,
        municipality,
        nav: publicNav(number, page.path),
        trail: [],
        children: (
          <>
            <SignedOutNotice query={at.query} />
            {page.view(data, at)}
          </>
        ),
      }),
    )
  })
}

export const publicNav = (number: string, current: string) => [
  ...publicPages.flatMap(({ nav, path }) =>
    nav ? [{ label: nav, href: `/${number}${path}`, current: path === current }] : [],
  ),
  { label: 'サインイン', href: `/${number}/sign-in`, current: current === '/sign-in' },
]

/** The first page of the site: choose the municipality. */
export const serveLanding = (world: World) => async (context: Context) => {
  const rows = await world.db
    .selectFrom('municipality')
    .select(['number', 'name', 'prefecture'])
    .orderBy('number')
    .execute()
  return context.html(
    drawPage({
      title: 'お住まいの市町村をえらぶ',
      municipality: null,
      nav: [],
      trail: [],
      children: (
        <>
          <SignedOutNotice query={queryOf(context)} />
          {rows.length === 0 && <p>まだ市町村が登録されていません。</p>}
          <ul className="choose-list">
            {rows.map((row) => (
              <li key={row.number}>
                <a href={`/${row.number}/`}>
                  {row.prefecture} {row.name}
                </a>
              </li>
            ))}
          </ul>
        </>
      ),
    }),
  )
}
