import { expect, test } from 'vitest'
import { here, signInTestWorld } from './sign-in/sign-in-test-world.ts'

const { app } = await signInTestWorld()

test.each([
  ['区切りがない', 'multipart/form-data', 'x'],
  ['区切りがちがう', 'multipart/form-data; boundary=a', '--b\r\n\r\nx'],
  ['とちゅうで切れている', 'multipart/form-data; boundary=a', '--a\r\nContent-Disposition: form-'],
])('形のこわれた送信は、400のページになる：%s', async (_, type, body) => {
  const response = await app.request(`/${here}/sessions`, {
    ...{ method: 'POST', body },
    headers: { origin: 'http://localhost', 'content-type': type },
  })
  expect(response.status).toBe(400)
  expect(await response.text()).toContain('読み取れませんでした')
})
