import type { KeepRequest } from '../../ui/kept/keep-protocol.ts'

/** Bytes that browsers carry for a page that is gone: 64 kB for all its requests together. */
const most = 60_000

type Last = {
  /** What the browser carries. */
  readonly carried: KeepRequest | null
  /** What has no room: it can only be tried. */
  readonly rest: KeepRequest | null
}

/**
 * The last word of a page, cut to what fits: first the steps that could be undone are left out, then texts, the ones
 * typed in longest ago first (`newest` names the fields, the newest last).
 */
export const lastWords = (request: KeepRequest, newest: readonly string[]): Last => {
  const whole = { ...request, closing: true }
  if (bytesOf(whole) <= most) return { carried: whole, rest: null }
  const bare = { ...whole, steps: [], dropped: [], last: 0, done: 0 }
  const texts = [
    ...bare.fields.map((one) => ({ field: one.field, fields: [one], beside: [] })),
    ...bare.beside.map((one) => ({ field: one.field, fields: [], beside: [one] })),
  ].sort((one, other) => newest.lastIndexOf(other.field) - newest.lastIndexOf(one.field))
  let carried: KeepRequest = { ...bare, fields: [], beside: [] }
  let rest: KeepRequest = carried
  for (const text of texts) {
    const more = withText(carried, text)
    if (bytesOf(more) <= most) carried = more
    else rest = withText(rest, text)
  }
  const orNull = (one: KeepRequest) => (one.fields.length + one.beside.length > 0 ? one : null)
  return { carried: orNull(carried), rest: orNull(rest) }
}

const withText = (
  one: KeepRequest,
  { fields, beside }: Pick<KeepRequest, 'fields' | 'beside'>,
): KeepRequest => ({
  ...one,
  fields: [...one.fields, ...fields],
  beside: [...one.beside, ...beside],
})

const bytesOf = (request: KeepRequest): number => new TextEncoder().encode(JSON.stringify(request)).length
