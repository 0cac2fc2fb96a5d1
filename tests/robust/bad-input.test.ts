import { afterAll, describe, expect, test } from 'vitest'
import { downloads, publicPages, screens } from '../../src/app/screens.ts'
import { type Typed, typedOf } from '../../src/ui/kit/typed.ts'
import { type BadValue, badValues, type Leaf, leavesOf, rowMarksOf, strangeNames } from './bad-values.ts'
import { type Entry, encoded, kita, kyoto, openDemoSite, print, rehearsal } from './demo-site.ts'
import { takeFurther } from './further-steps.ts'
import { browsersOf, type Instance, idsOf, instancesOf, watched } from './instances.ts'
import { badlySaid, isLinked, lostFrom } from './read-problems.ts'

const site = await openDemoSite()
await takeFurther(site)
const watching = watched(screens)
const app = rehearsal(site, { screens: watching.screens, downloads, publicPages })
// Twice: who is signed in at two places may end one of them.
const browsers = [...(await browsersOf(site, app, 3)), ...(await browsersOf(site, app, 1))]
const ids = { [kita]: await idsOf(site, kita), [kyoto]: await idsOf(site, kyoto) }
const withForm = watching.screens.filter((screen) => screen.form)
const found = new Map<string, readonly Instance[]>()
for (const screen of withForm) found.set(screen.path, await instancesOf(screen, { app, browsers, ids }))

const counts = { posts: 0, taken: 0, mend: 0, refused: 0, fields: 0 }
afterAll(() => {
  print(
    `bad-input: ${counts.posts} posts on ${counts.fields} fields of ${withForm.length} screens; ${counts.taken} taken, ${counts.mend} to mend, ${counts.refused} refused`,
  )
})

/** Sends a form and answers what the site got wrong in its answer. */
const send = async (one: Instance, body: string, leaf: Leaf | null, value: BadValue | null) => {
  counts.posts += 1
  const response = await one.browser.postRaw(one.path, body)
  const html = await response.text()
  const { status } = response
  const at = `${one.path} ${leaf?.name ?? ''} ${value?.title ?? ''}`
  const fields = watching.fields.get(one.screen.path) ?? {}
  const typed = typedOf(new URLSearchParams(body))
  if (![200, 303, 409, 422].includes(status)) return [`${at}: ${status}`]
  if (status === 303) counts.taken += 1
  if (status === 409) counts.refused += 1
  if (status === 422) counts.mend += 1
  const wrong: string[] = []
  if (leaf && value) {
    const read = leaf.field.read(typed, leaf.name)
    const isTick = leaf.field.schema.type === 'boolean'
    if (value.never && read.ok && !isTick && status !== 422) wrong.push(`${at}: taken with ${status}`)
    const asked = !read.ok && !isBlankRow(leaf, typed)
    if (asked && status !== 422) wrong.push(`${at}: ${status} instead of 422`)
    if (asked && status === 422 && !isLinked(html, leaf)) wrong.push(`${at}: not in the list of errors`)
  }
  if (status === 422) wrong.push(...badlySaid(html).map((says) => `${at}: ${says}`))
  if (status !== 303)
    wrong.push(...lostFrom(html, leavesOf(fields), typed).map((lost) => `${at}: lost ${lost}`))
  return wrong
}

/** A row in which nothing is written counts as not there. */
const isBlankRow = ({ name }: Leaf, typed: Typed): boolean => {
  const row = /^.*\.0\./.exec(name)?.[0]
  if (!row) return false
  return Object.entries(typed).every(
    ([key, values]) => !key.startsWith(row) || key.endsWith('._row') || values.every((text) => text === ''),
  )
}

/** The form with one field written anew. */
const bodyWith = ({ browser, entries }: Instance, leaf: Leaf, value: BadValue): string => {
  const others: readonly Entry[] = entries.filter(([name]) => name !== leaf.name)
  const marks = rowMarksOf(leaf.name)
    .filter((mark) => !entries.some(([name]) => name === mark))
    .map((mark): Entry => [mark, '1'])
  const name = encodeURIComponent(leaf.name)
  return [
    encoded([['_csrf', browser.csrf], ...others, ...marks]),
    ...value.wire.map((wire) => `${name}=${wire}`),
  ].join('&')
}

describe('どの画面のどの欄に何を入れても、理由が返り、書いたものは残る', () => {
  test.each([...found])('%s に、試せる場所がある', (_path, instances) => {
    expect(instances.length).toBeGreaterThan(0)
  })

  test.each([...found.values()].flat().map((one) => [one.path.replace(/[0-9a-f-]{36}/, '…'), one] as const))(
    '%s',
    async (_title, one) => {
      await one.browser.get(one.path)
      const leaves = leavesOf(watching.fields.get(one.screen.path) ?? {})
      counts.fields += leaves.length
      const wrong: string[] = []
      for (const leaf of leaves)
        for (const value of badValues)
          wrong.push(...(await send(one, bodyWith(one, leaf, value), leaf, value)))
      const strange = strangeNames.map((name): Entry => [name, '見本'])
      const base: readonly Entry[] = [['_csrf', one.browser.csrf], ...one.entries]
      wrong.push(...(await send(one, encoded([...base, ...strange]), null, null)))
      for (const [button, target] of [
        ['_add', '__proto__'],
        ['_remove', 'constructor.0'],
        ['_up', 'services.99999999999999999999'],
      ] as const)
        wrong.push(...(await send(one, encoded([...base, [button, target]]), null, null)))
      expect(({} as Record<string, unknown>).polluted).toBeUndefined()
      expect(wrong).toEqual([])
      expect(site.faults).toEqual([])
    },
    60_000,
  )

  test('対照：一つの欄だけを空にした本人の登録は、その欄を直すように言われる', async () => {
    const one = found.get('/persons/new')?.[0]
    const desk = one?.browser
    if (!one || !desk) throw new Error('no instance')
    const good: readonly Entry[] = [
      ['name', '見本 対照'],
      ['kana', 'ミホン タイショウ'],
      ['birthDate', '1990-01-01'],
      ['address', '北区見本町'],
    ]
    const empty = badValues[0]
    if (!empty) throw new Error('no value')
    expect((await desk.post(one.path, good)).status).toBe(303)
    const response = await desk.post(one.path, [...good.slice(1), ['name', '']])
    const html = await response.text()
    expect(response.status).toBe(422)
    const name = leavesOf(watching.fields.get(one.screen.path) ?? {}).find((leaf) => leaf.name === 'name')
    if (!name) throw new Error('no name')
    expect(isLinked(html, name)).toBe(true)
    expect(badlySaid(html)).toEqual([])
    expect(badlySaid(html.replace('id="f-name-error"', ''))).not.toEqual([])
    expect(badlySaid(html.replace('id="f-name"', ''))).not.toEqual([])
    const typed = { kana: ['ミホン タイショウ'] }
    const leaves = leavesOf(watching.fields.get(one.screen.path) ?? {})
    expect(lostFrom(html, leaves, typed)).toEqual([])
    expect(lostFrom(html.replaceAll('ミホン', ''), leaves, typed)).not.toEqual([])
  })
})
