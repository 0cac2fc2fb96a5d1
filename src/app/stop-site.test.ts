import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, test } from 'vitest'
import { closeServer } from './stop-site.ts'

test('終わらない要求は、決めた時間だけ待って切る。終わるものは最後まで答える', async () => {
  const server = createServer(async (request, response) => {
    if (request.url === '/slow') await new Promise((done) => setTimeout(done, 100))
    else await new Promise(() => {})
    response.end('ok')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const stuck = connect(port, '127.0.0.1', () => stuck.write('GET /stuck HTTP/1.1\r\nHost: x\r\n\r\n'))
  const cut = new Promise((done) => stuck.once('close', done))
  const slow = fetch(`http://127.0.0.1:${port}/slow`).then((answer) => answer.text())
  await new Promise((done) => setTimeout(done, 50))
  const since = performance.now()
  await closeServer(server, 400)
  expect(performance.now() - since).toBeGreaterThan(300)
  expect(performance.now() - since).toBeLessThan(3_000)
  expect(await slow).toBe('ok')
  await cut
})
