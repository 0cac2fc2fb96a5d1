import { expect, test } from 'vitest'
import { openPages } from './open-pages.ts'

const { browserOf, fetchPage } = await openPages('2026-05-11')
const path = '/cases/00000000-0000-4000-8000-000000000100/plan-draft/import'

test('大きなファイルは、サインインした人のものだけ受け取る', async () => {
  const large = new FormData()
  large.set('file', new File([new Uint8Array(3 * 1024 * 1024)], 'a.xlsx'))
  expect((await fetchPage(path, '', large)).status).toBe(413)
  expect((await fetchPage(path, 'hitotsu-131177=made-up', large)).status).toBe(413)
  const known = await browserOf('aoba')
  expect((await known.sendForm(path, large)).status).not.toBe(413)
})
