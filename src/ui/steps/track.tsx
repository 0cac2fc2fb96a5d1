import { useContext } from 'react'
import { PlainWords } from '../kit/plain-words.ts'

export type StepState = 'done' | 'now' | 'waiting' | 'none'

export type Step = {
  /** As the flow numbers it, for instance 「①」. */
  readonly number: string
  readonly title: string
  readonly state: StepState
  /** The day it was done or is due, in words. */
  readonly on?: string
  readonly note?: string
  readonly href?: string
}

type Of = { readonly steps: readonly Step[]; readonly label?: string }

/** The steps of a case in their order: where it stands in words and in shape, never by colour alone. */
export const Track = ({ steps, label = '手続きの流れ' }: Of) => {
  const says = useContext(PlainWords) ? EASY : SAYS
  return (
    <ol className="track" aria-label={label}>
      {steps.map((step) => (
        <li
          className={`step step-${step.state}`}
          key={step.number}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <span className="step-mark" aria-hidden="true">
            {MARK[step.state]}
          </span>
          <div className="step-body">
            <span className="step-title">
              <span className="step-number">{step.number}</span>
              {step.href ? <a href={step.href}>{step.title}</a> : <span>{step.title}</span>}
            </span>
            <span className="step-state">
              {says[step.state]}
              {step.on && <span className="step-on">{step.on}</span>}
            </span>
            {step.note && <span className="step-note">{step.note}</span>}
          </div>
        </li>
      ))}
    </ol>
  )
}

const SAYS: Readonly<Record<StepState, string>> = {
  done: '済み',
  now: 'いまここ',
  waiting: 'これから',
  none: 'この道では行いません',
}

const EASY: Readonly<Record<StepState, string>> = { ...SAYS, none: 'あなたの手続きでは、しません' }

const MARK: Readonly<Record<StepState, string>> = { done: '✓', now: '▶', waiting: '', none: '－' }
