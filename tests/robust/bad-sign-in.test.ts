import { describe, expect, test } from 'vitest'
import { createApp } from '../../src/app/create-app.ts'
import { putRegisters } from '../../src/app/demo/demo-registers.ts'
import type { Fault, World } from '../../src/app/world.ts'
import type { Tables } from '../../src/casework/registers/tables.ts'
import { freshDatabase } from '../../src/platform/postgres/test-database.ts'
import { systemClock } from '../../src/platform/system/clock.ts'
import { systemRandomness } from '../../src/platform/system/randomness.ts'
import { badValues, strangeNames } from './bad-values.ts'
import { kita, print } from './demo-site.ts'

const database = await freshDatabase<Tables>()
const faults: Fault[] = []
const world: World = {
  db: database.app,
  painter: { paint: () => Promise.reject(new Error('nothing is printed here')), close: async () => {} },
  clock: systemClock,
  randomness: systemRandomness,
  reactions: [],
  address: 'http://localhost',
  report: (fault) => faults.push(fault),
}
await putRegisters(world, database.ownerUrl)
const app = createApp(world)

/** Each public form with its fields; the first is the one that stays in the page. */
const forms: readonly (readonly [path: string, fixed: string, fields: readonly string[]])[] = [
  ['/sign-in', 'way=citizen', ['login', 'code', 'secret', 'next', 'way', '_kept', 'kept']],
  ['/sign-in', 'way=staff', ['login', 'secret', 'next', 'way', '_kept', 'kept']],
  ['/sign-in/step', '', ['ticket', 'code', 'password', 'again', 'next']],
  ['/sign-in/demo', '', ['account', 'next']],
  ['/setup', '', ['code', 'login', 'name', 'password', 'again']],
  ['/sign-out', '', ['_csrf']],
]

const post = (path: string, body: string) =>
  app.request(`http://localhost/${kita}${path}`, {
    method: 'POST',
    headers: { origin: 'http://localhost', 'content-type': 'application/x-www-form-urlencoded' },
    body,
  })

let posts = 0

describe('サインインの画面に何を入れても、こわれず、入ることもできない', () => {
  test.each(forms)('%s %s', async (path, fixed, fields) => {
    const wrong: string[] = []
    for (const field of fields)
      for (const { title, wire } of badValues) {
        const others = fields.filter((name) => name !== field).map((name) => `${name}=1`)
        for (const around of [fixed, [fixed, ...others].join('&')]) {
          posts += 1
          const response = await post(path, [around, ...wire.map((value) => `${field}=${value}`)].join('&'))
          const html = await response.text()
          if (response.status >= 500) wrong.push(`${field} ${title}: ${response.status}`)
          if (response.headers.get('set-cookie')?.includes(`hitotsu-${kita}=`) && path !== '/sign-out')
            wrong.push(`${field} ${title}: let in`)
          const to = response.headers.get('location')
          if (to && !to.startsWith(`/${kita}/`)) wrong.push(`${field} ${title}: sent to ${to}`)
          if (field === 'secret' && html.includes('これは数でも'))
            wrong.push(`${title}: the secret comes back`)
        }
      }
    const strange = strangeNames.map((name) => `${encodeURIComponent(name)}=1`).join('&')
    if ((await post(path, strange)).status >= 500) wrong.push('strange names')
    expect(wrong).toEqual([])
    expect(faults).toEqual([])
  })

  test('書いた受付番号は、まちがいのあとも残る', async () => {
    const response = await post('/sign-in', 'way=citizen&login=%F0%A0%AE%B712345')
    const html = await response.text()
    expect(response.status).toBe(422)
    expect(html).toContain('value="𠮷12345"')
    expect(html).toContain('id="citizen-code-error"')
    expect(html).toContain('href="#citizen-code"')
    print(`bad-sign-in: ${posts} posts`)
  })
})
