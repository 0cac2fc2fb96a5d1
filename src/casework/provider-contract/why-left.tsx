import type { ReactNode } from 'react'
import { contractedAmount } from '../../law/grant-amount/contracted-amount.ts'
import type { OccasionOfLaw } from '../../law/kit/occasion-of-law.ts'
import type { Change } from '../../law/kit/what-would-change.ts'
import { amountText } from '../case/amount-text.ts'
import type { CaseFile, ProviderLine } from '../case/file.ts'
import { serviceName } from '../case/service-names.ts'
import { WhyRuling } from '../case/why-ruling.tsx'
import { amountLeft } from './amount-left.ts'
import { contractWords as words } from './provider.words.ts'

type Of = { readonly when: OccasionOfLaw; readonly file: CaseFile; readonly line: ProviderLine }

/** 「なぜ？」 of what may still be contracted, and from which amount on the answer turns. */
export const WhyLeft = (of: Of): ReactNode => {
  const { ruling } = amountLeft(of.when, of.file, of.line)
  const about = `${ruling.title}：${serviceName(of.line.service, of.when.on.toString())}`
  return <WhyRuling ruling={{ ...ruling, title: about, changes: turningAmount(of) }} />
}

/** Amounts are typed in halves; the first one beyond what is left turns the answer. */
const step = 0.5

export const turningAmount = ({ when, file, line }: Of): readonly Change[] => {
  const { left, unit } = amountLeft(when, file, line)
  if (left === null) return []
  const own = left + step
  const { ruling } = amountLeft(when, file, { ...line, own })
  if (ruling.silent) return []
  const becomes = amountText({ amount: own, unit })
  const most = amountText({ amount: left, unit })
  const { finding } = ruling
  return [
    { name: words.amount, was: `${most}まで`, becomes, finding, words: contractedAmount.words(finding) },
  ]
}
