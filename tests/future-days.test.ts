import { expect, test } from 'vitest'
import { accept, apply, ask, register, request } from '../src/app/demo/acts.ts'
import { kita } from '../src/app/demo/cast.ts'
import { formIn } from '../src/app/demo/page-form.ts'
import { people } from '../src/app/demo/people.ts'
import { openPages } from './open-pages.ts'

const { browserOf, stage } = await openPages('2026-05-11')

/** A day that has not come is a slip of the hand at one field, not an order of steps that was broken. */
test('まだ来ない日は、その欄の誤りとして示され、打った日が残る', async () => {
  const person = await register(stage, kita, people.hanako)
  const file = await apply(stage, kita, person, { training: ['46'] })
  await request(stage, kita, file, '王子障害相談係')
  await ask(stage, kita, file)
  await accept(stage, kita, file)
  const desk = await browserOf('madoguchi')
  const planner = await browserOf('aoba')
  const cases = [
    [desk, `${file}/withdraw`, 'on'],
    [desk, `${file}/coordination`, 'heldOn'],
    [desk, `${file}/self-plan/explain`, 'on'],
    [planner, `${file}/plan/deliveries`, 'on'],
  ] as const
  for (const [browser, path, name] of cases) {
    const form = formIn((await browser.open(path)).html)
    expect([...form.keys()], path).toContain(name)
    const sent = await browser.send(path, form, { [name]: '令和8年5月12日' })
    expect([path, sent.status]).toEqual([path, 422])
    expect(sent.says, path).toContain('が、今日より後の日になっています。')
    expect(sent.html, path).toMatch(new RegExp(`aria-invalid="true" name="${name}"`))
    expect(formIn(sent.html).get(name), path).toEqual(['令和8年5月12日'])
  }
})
