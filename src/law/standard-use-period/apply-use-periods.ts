import type { Answer } from '../kit/provision.ts'
import { periodEndOf } from '../texts/period-end-of.ts'
import type { StandardUsePeriod, StandardUsePeriodFacts } from './standard-use-facts.ts'
import { readingsOf, readingsOfKind } from './standard-use-readings.ts'
import { extensionText, usedService } from './use-period-text.ts'
import type { Extension, UsePeriod } from './use-periods.ts'

/** 表を当てはめる */
export function applyUsePeriods(
  known: readonly UsePeriod[],
  facts: StandardUsePeriodFacts,
): Answer<StandardUsePeriod> {
  const { service, kind, startedOn, extensions } = facts
  const row = known.find((candidate) => candidate.service === service && candidate.kind === kind)
  if (row === undefined)
    return {
      finding: {
        ...{ months: null, standardUntil: null, until: null, extendedUntil: null },
        extension: '標準利用期間がない',
      },
      because: [`${usedService(facts)}に標準利用期間の定めがないため`],
      unconfirmed: readingsOfKind(kind),
    }
  const { months, extension } = row
  const rule = extension === 'unknown' ? null : extension
  const made = rule === null ? 0 : extensions * rule.months
  const may = extension === 'unknown' ? undecided : mayExtend(extension, facts)
  const isOpen = rule !== null && (may.extension === '延長できる' || may.extension === '審査会の意見がいる')
  return {
    finding: {
      months,
      standardUntil: lastDay(startedOn, months),
      until: lastDay(startedOn, months + made),
      extension: may.extension,
      extendedUntil: isOpen ? lastDay(startedOn, months + made + rule.months) : null,
    },
    because: [`${usedService(row)}の標準利用期間は${months}か月のため`, ...may.because],
    unconfirmed: readingsOf(row),
  }
}

type MayExtend = { extension: StandardUsePeriod['extension']; because: string[] }

const undecided: MayExtend = {
  extension: '定めが見つからない',
  because: ['延長の定めが見つからず、職員が確かめるため'],
}

function mayExtend(rule: Extension | null, { extensions, board }: StandardUsePeriodFacts): MayExtend {
  if (rule === null) return { extension: '延長できない', because: ['延長はないため'] }
  const sofar = `延長の決まりは「${extensionText(rule)}」で、これまでに延長したのは${extensions}回のため`
  if (rule.times !== null && extensions >= rule.times) return { extension: '延長できない', because: [sofar] }
  if (!rule.board) return { extension: '延長できる', because: [sofar] }
  if (board === '延長してよい')
    return { extension: '延長できる', because: [sofar, '市町村審査会の意見が「延長してよい」のため'] }
  if (board === '延長は適当でない')
    return { extension: '延長できない', because: [sofar, '市町村審査会の意見が「延長は適当でない」のため'] }
  return { extension: '審査会の意見がいる', because: [sofar, '市町村審査会の意見をまだ聞いていないため'] }
}

function lastDay(start: Temporal.PlainDate, months: number): string {
  return periodEndOf(start, months, '月').last.toString()
}
