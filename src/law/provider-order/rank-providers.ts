import { placeOfService, places } from './place-of-service.ts'
import type { Contract, Place } from './provider-order-facts.ts'

/** 順位のついた事業者: its best place, and what is contracted there by unit (null: an amount is not known). */
export type Ranked = {
  provider: string
  place: Place
  amounts: Record<string, number | null>
  services: number
}

/** Providers by best place, then by name, so that the order in which contracts are given plays no part. */
export function rankProviders(contracts: readonly Contract[], on: Temporal.PlainDate): Ranked[] {
  const rows = contracts.flatMap((contract) => {
    const found = placeOfService(contract.service, on)
    return found === null ? [] : [{ ...contract, place: found.place }]
  })
  const names = [...new Set(rows.map(({ provider }) => provider))].sort()
  return names
    .map((provider) => {
      const own = rows.filter((row) => row.provider === provider)
      const place = places.find((one) => own.some((row) => row.place === one)) ?? '⑤'
      return {
        provider,
        place,
        amounts: sums(own.filter((row) => row.place === place)),
        services: own.length,
      }
    })
    .sort((a, b) => places.indexOf(a.place) - places.indexOf(b.place))
}

/** Those of one place that no other surely exceeds: one is chosen, several go to an official. */
export function foremost(ranked: readonly Ranked[]): Ranked[] {
  const first = ranked.filter(({ place }) => place === ranked[0]?.place)
  return first.filter((one) => !first.some((other) => exceeds(other, one)))
}

function exceeds(a: Ranked, b: Ranked): boolean {
  const [[unitA, amountA] = [], ...moreA] = Object.entries(a.amounts)
  const [[unitB, amountB] = [], ...moreB] = Object.entries(b.amounts)
  if (moreA.length + moreB.length > 0 || unitA !== unitB) return false
  return amountA != null && amountB != null && amountA > amountB
}

function sums(rows: readonly Contract[]): Record<string, number | null> {
  const found: Record<string, number | null> = {}
  for (const { unit, amount } of rows) {
    const before = found[unit]
    found[unit] = amount === null || before === null ? null : amount + (before ?? 0)
  }
  return found
}
