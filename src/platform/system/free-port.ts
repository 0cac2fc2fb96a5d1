import { createServer } from 'node:net'

/** Whether a program of this machine may listen there now. */
export const isFree = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, host, () => server.close(() => resolve(true)))
  })

/** The first free port from the preferred one on; null when the next hundred are taken. */
export const freePort = async (preferred: number, host: string): Promise<number | null> => {
  for (let port = preferred; port < preferred + 100; port += 1) if (await isFree(port, host)) return port
  return null
}
