import type { Help } from '../../city/matching/what-would-help.ts'

/** Changes that help as many people: any one of these offices, or somebody new in any one of these places. */
export type JoinedHelp = { readonly more: number } & (
  | { readonly takers: Help['takers']; readonly districts: null; readonly language: null }
  | {
      readonly takers: null
      /** Null among them: a planner for people of every district. */
      readonly districts: readonly (string | null)[]
      readonly language: string | null
    }
)

/**
 * 同じだけ助けになること
 *
 * One line for all changes of a kind that help as many; the greatest effect first, an office that there is before
 * somebody new, and last a language that adds nothing to the number.
 */
export const joinedHelp = (
  help: readonly Help[],
  /** The districts as they are listed. */
  inOrder: readonly string[],
): readonly JoinedHelp[] => {
  const lines = [...Map.groupBy(help, (one) => inLine(help, one)).values()]
  const joined = lines.map((alike) => ({ line: join(alike, inOrder), last: isNoMore(help, alike[0]) }))
  return joined
    .toSorted(
      (one, other) =>
        Number(one.last) - Number(other.last) ||
        other.line.more - one.line.more ||
        Number(one.line.takers === null) - Number(other.line.takers === null),
    )
    .map(({ line }) => line)
}

const join = (alike: readonly Help[], inOrder: readonly string[]): JoinedHelp => {
  const { more = 0, wanted = null } = alike[0] ?? {}
  const takers = new Map(alike.flatMap((one) => one.takers).map((one) => [one.id, one]))
  if (!wanted) return { more, takers: [...takers.values()], districts: null, language: null }
  const districts = [...new Set(alike.map((one) => one.wanted?.district ?? null))].toSorted(
    (one, other) => inOrder.indexOf(one ?? '') - inOrder.indexOf(other ?? ''),
  )
  return { more, takers: null, districts, language: wanted.language }
}

const inLine = (help: readonly Help[], one: Help): string =>
  JSON.stringify([one.more, one.wanted === null ? null : [one.wanted.language], isNoMore(help, one)])

/** A language more that brings in nobody more than somebody new without it. */
const isNoMore = (help: readonly Help[], one: Help | undefined): boolean =>
  one !== undefined &&
  one.wanted !== null &&
  one.wanted.language !== null &&
  help.some(
    (other) =>
      other.wanted?.language === null &&
      other.wanted.district === one.wanted?.district &&
      other.more >= one.more,
  )
