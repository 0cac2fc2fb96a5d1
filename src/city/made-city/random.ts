/** たね: draws that follow from a text alone, the same on every machine. Never for a secret. */
export type Random = {
  /** A whole number from 0 up to, not including, `count`. */
  readonly below: (count: number) => number
  readonly chance: (share: number) => boolean
  readonly pick: <T>(of: readonly T[]) => T
  /** One of `of`, each as often as its weight says. */
  readonly weighed: <T>(of: readonly (readonly [T, number])[]) => T
  /** An id in the shape of a UUID. */
  readonly id: () => string
}

export const randomOf = (seed: string): Random => {
  const next = sfc32(seed)
  const below = (count: number) => Math.floor((next() / 4294967296) * count)
  return {
    below,
    chance: (share) => next() < share * 4294967296,
    pick: (of) => {
      const found = of[below(of.length)]
      if (found === undefined) throw new RangeError('nothing to pick from')
      return found
    },
    weighed: (of) => {
      let left = (next() / 4294967296) * of.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [one, weight] of of) {
        left -= weight
        if (left < 0) return one
      }
      const last = of.at(-1)
      if (!last) throw new RangeError('nothing to pick from')
      return last[0]
    },
    id: () => {
      const hex = Array.from({ length: 4 }, () => next().toString(16).padStart(8, '0')).join('')
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
    },
  }
}

/** The places 0 … count−1 in an order that follows from the draws (Fisher and Yates). */
export const shuffled = (count: number, random: Random): Int32Array => {
  const places = Int32Array.from({ length: count }, (_, at) => at)
  for (let at = count - 1; at > 0; at--) {
    const other = random.below(at + 1)
    const kept = places[at] ?? 0
    places[at] = places[other] ?? 0
    places[other] = kept
  }
  return places
}

/** Small Fast Counter, 32 bits, begun from four hashes (FNV with a mix) of the seed. */
const sfc32 = (seed: string): (() => number) => {
  let [a, b, c, d] = [hash(seed, 1), hash(seed, 2), hash(seed, 3), 1]
  const next = () => {
    const t = (a + b + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + t
    return t >>> 0
  }
  for (let round = 0; round < 12; round++) next()
  return next
}

const hash = (text: string, salt: number): number => {
  let h = Math.imul(salt, 0x9e3779b1) ^ 0x811c9dc5
  for (let at = 0; at < text.length; at++) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}
