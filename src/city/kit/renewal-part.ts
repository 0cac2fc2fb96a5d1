import { isChildOn } from '../../law/calendar/is-child-on.ts'
import { countedService } from './counted-service.ts'

/** 別紙3の表: three of the notice, and one for persons of whom no disability is written. */
export const parts = ['身体・知的', '精神', '短期入所の児童', '種別なし'] as const
export type Part = (typeof parts)[number]

/** 別紙3の内訳の行; `その他` for services that the notice has no row for, such as those made since. */
export const mixes = [
  '居住系',
  '日中活動系のみ',
  '訪問系のみ',
  '短期入所のみ',
  '日中活動系と訪問系',
  '日中活動系と短期入所',
  '訪問系と短期入所',
  'その他',
] as const
export type Mix = (typeof mixes)[number]

export type RenewalFacts = {
  readonly target: '障害者' | '障害児'
  /** The day of birth (ISO), where known: who is of age on the day of the renewal is no child of the table. */
  readonly born?: string | null
  /** The kind the person mainly has; null where none is written. */
  readonly disability: string | null
  /** The services of one decision, each with its last day (ISO). */
  readonly services: readonly { readonly code: string; readonly until: string }[]
  /** The day whose table of services counts (ISO): the first day of the period. */
  readonly on: string
}

/**
 * `ends` and `lastEnds` (ISO) are the earliest and the latest last day of the services that are counted: the renewal is
 * due on the day after the one, and services are used until the other.
 */
export type RenewalPart = {
  readonly part: Part
  readonly mix: Mix
  readonly ends: string
  readonly lastEnds: string
}

/**
 * 別紙3のどこに数えるか
 *
 * Where a person of one decision stands in the table of renewals; null for somebody whom the table does not count,
 * such as a child with no service but day services for children.
 *
 * Source    京都市 平成27年3月10日通知 別紙3
 * Reading   発達 and 高次脳機能障害 stand with 精神, 難病等 with 身体・知的; where services end on different days the
 *           earliest counts; 地域相談支援 and services made since stand in no row of the notice; a child who is of
 *           age on the day of the renewal is renewed, and counted, as an adult.  [unconfirmed]
 */
export const renewalPart = ({ target, born, disability, services, on }: RenewalFacts): RenewalPart | null => {
  const day = Temporal.PlainDate.from(on)
  const rows = services.flatMap(({ code, until }) => {
    const service = countedService(code, day)
    return service ? [{ tier: service.tier, until }] : []
  })
  const all = rows.map(({ until }) => until).sort()
  const [ends, lastEnds] = [all[0], all.at(-1)]
  if (ends === undefined || lastEnds === undefined) return null
  const has = (tier: string) => rows.some((row) => row.tier === tier)
  const renewedAs = target === '障害児' && born && isGrown(born, ends) ? '障害者' : target
  return { part: partOf(renewedAs, disability, rows), mix: mixOf(has), ends, lastEnds }
}

const isGrown = (born: string, ends: string): boolean =>
  !isChildOn(Temporal.PlainDate.from(born), Temporal.PlainDate.from(ends).add({ days: 1 }))

type Row = { readonly tier: string | null; readonly until: string }

/** 「訪問系サービス更新が短期入所更新より早い者又は同時の者」 are counted with the adults. */
const partOf = (target: RenewalFacts['target'], disability: string | null, rows: readonly Row[]): Part => {
  const earliest = (tier: string) =>
    rows
      .filter((row) => row.tier === tier)
      .map(({ until }) => until)
      .sort()[0]
  const [stay, visit] = [earliest('短期入所'), earliest('訪問系')]
  if (target === '障害児' && stay !== undefined && (visit === undefined || stay < visit))
    return '短期入所の児童'
  return partByDisability(disability)
}

/** The part of those who are not counted for a child's short stays. */
export const partByDisability = (disability: string | null): Part => {
  if (disability === null) return '種別なし'
  return mental.has(disability) ? '精神' : '身体・知的'
}

const mental: ReadonlySet<string> = new Set(['精神', '発達', '高次脳機能障害'])

const mixOf = (has: (tier: string) => boolean): Mix => {
  if (has('居住系')) return '居住系'
  const [day, visit, stay] = [has('日中活動系'), has('訪問系'), has('短期入所')]
  if (day && visit) return '日中活動系と訪問系'
  if (day) return stay ? '日中活動系と短期入所' : '日中活動系のみ'
  if (visit) return stay ? '訪問系と短期入所' : '訪問系のみ'
  return stay ? '短期入所のみ' : 'その他'
}
