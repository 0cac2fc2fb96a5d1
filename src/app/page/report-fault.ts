import type { Context } from 'hono'
import type { World } from '../world.ts'

/**
 * Gives a fault a number and tells the operator's log the number, the place and the kind of error. An error's
 * message may quote data, so only its class, code and code places are told.
 */
export const reportFault = (
  world: Pick<World, 'randomness' | 'report'>,
  context: Context,
  error: Error,
): string => {
  const number = world.randomness.newId().slice(0, 8)
  world.report({ number, where: `${context.req.method} ${routeOf(context)}`, what: describe(error) })
  return number
}

const describe = (error: Error): string => {
  const code = 'code' in error ? ` ${String(error.code)}` : ''
  const constraint = 'constraint' in error ? ` ${String(error.constraint)}` : ''
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return `${error.name}${code}${constraint}\n${places.slice(0, 8).join('\n')}`
}

/** The path with ids taken out. */
const routeOf = (context: Context): string =>
  new URL(context.req.url).pathname.replace(/[0-9a-f-]{36}/g, ':id')
