import { supposedOf, suppositions } from '../../casework/tables/scenario-of.ts'
import type { TableAsked } from './table-asked.ts'

type Scenario = Extract<TableAsked, { table: 'annex1' }>['scenario']

/**
 * 見通しの前提を読む: `--scenario notice`, or `--scenario own` with what is to be otherwise than today as
 * `--suppose growth=5,load=31`.
 */
export const scenarioAsked = ({
  scenario,
  suppose,
}: {
  readonly scenario?: string
  readonly suppose?: string
}): Scenario | { readonly wrong: string } => {
  if (scenario === undefined)
    return suppose === undefined ? null : { wrong: '--suppose は、--scenario own といっしょに使います' }
  if (scenario === 'notice')
    return suppose === undefined
      ? { kind: 'notice' }
      : { wrong: '通知の見込みの前提はきまっています。--suppose は、--scenario own といっしょに使います' }
  if (scenario !== 'own') return { wrong: '--scenario は、notice（通知の見込み）か own（自分で決める）です' }
  const supposed = new URLSearchParams(suppose?.split(',').join('&'))
  const known = suppositions.map(({ key }) => key)
  const unknown = [...supposed.keys()].find((key) => !(known as readonly string[]).includes(key))
  if (unknown !== undefined)
    return { wrong: `--suppose に「${unknown}」はありません。あるもの：${known.join('、')}` }
  const none = Object.fromEntries(known.map((key) => [key, 0])) as Parameters<typeof supposedOf>[1]
  const { unread } = supposedOf(supposed, none)
  return unread.length > 0
    ? { wrong: `--suppose の数が読めません：${unread.join('、')}` }
    : { kind: 'own', suppose: supposed }
}
