import { afterAll, expect } from 'vitest'
import { demoPassword } from '../../src/app/demo/demo-accounts.ts'
import { demoSecretOf } from '../../src/app/demo/demo-secret.ts'
import { oneTimeCodeFor } from '../../src/platform/sessions/one-time-code.ts'
import { openBrowser } from '../browser.ts'
import { openSite, type Site } from '../site.ts'
import type { Hands } from './hands.ts'
import { type Visitor, visitorOf } from './visitor.ts'

export type Journey = {
  readonly site: Site
  /**
   * A member of staff at their own browser, signed in with password and one-time code when the site asks;
   * of another municipality when its number is given.
   */
  readonly staff: (login: string, elsewhere?: string) => Promise<Visitor>
  /** Somebody with the letter: reception number and code. Chooses a passphrase at the first visit. */
  readonly citizen: (letter: Letter, hands?: Hands) => Promise<Visitor>
}

export type Letter = { readonly number: string; readonly code: string }

type How = {
  readonly municipality?: string
  readonly day: string
  readonly hands?: Hands
  readonly script?: boolean
  /** Whether every page is looked at in every way: colours, widths, sizes. */
  readonly closely?: boolean
}

export const passphrase = 'あおい そらと しろい くも 二〇二六'

/** One site and one browser for a test file; closed after its last test, when nothing may have broken. */
export const startJourney = async ({ municipality = '131177', day, ...how }: How): Promise<Journey> => {
  const [site, browser] = await Promise.all([openSite(day), openBrowser()])
  afterAll(async () => {
    await browser.close()
    await site.close()
    expect(
      site.faults.map(({ where, what }) => `${where} ${what.split('\n').slice(0, 2).join(' ')}`),
    ).toEqual([])
  })
  const seen = new Set<string>()
  const known = new Map<string, Visitor>()
  const visitor = async (
    name: string,
    enter: (one: Visitor) => Promise<void>,
    place = municipality,
    hands = how.hands,
  ): Promise<Visitor> => {
    const home = `${site.address}/${place}`
    const own = { ...how, ...(hands && { hands }) }
    const found = known.get(name) ?? (await visitorOf({ browser, home, enter, name, seen, ...own }))
    known.set(name, found)
    return found
  }
  return {
    site,
    staff: (login, elsewhere) =>
      visitor(`${login}${elsewhere ?? ''}`, (one) => signIn(site, one, login), elsewhere),
    citizen: async (letter, hands) => {
      const chosen = { phrase: false }
      const isNew = !known.has(letter.number)
      const enter = (who: Visitor) => signInByLetter(who, letter, chosen.phrase)
      const one = await visitor(letter.number, enter, municipality, hands)
      if (!isNew) return one
      await one.open('/password')
      await one.fill({ 新しい合言葉: passphrase, '新しい合言葉（もう一度）': passphrase })
      await one.press('決める')
      chosen.phrase = true
      return one
    },
  }
}

/** Through the real page, with a one-time code that has not been used. */
export const signIn = async (site: Site, one: Visitor, login: string): Promise<void> => {
  site.wait(31)
  await one.fill({ サインイン名: login, パスワード: demoPassword })
  await one.press('つぎへ')
  await one.fill({ ワンタイムコード: oneTimeCodeFor(demoSecretOf(login), site.world.clock.now()) })
  await one.press('サインイン')
}

export const signInByLetter = async (
  one: Visitor,
  { number, code }: Letter,
  chosen: boolean,
): Promise<void> => {
  await one.fill({ 受付番号: number, ...(chosen ? { 合言葉: passphrase } : { 手紙の番号: code }) })
  await one.press('サインイン')
}
