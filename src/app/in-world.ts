import { causesOf } from './causes-of.ts'
import { type OpenedWorld, openWorld } from './open-world.ts'
import { type Env, readSettings } from './read-settings.ts'

/** Works in the world that the environment names; what goes wrong is said in a sentence. */
export const inWorld = async (env: Env, work: (opened: OpenedWorld) => Promise<void>): Promise<number> => {
  try {
    const { address, port } = readSettings(env)
    const opened = await openWorld(env, address ?? `http://localhost:${port ?? 8080}`)
    try {
      await work(opened)
    } finally {
      await opened.close()
    }
    return 0
  } catch (error) {
    console.error(causesOf(error))
    return 1
  }
}
