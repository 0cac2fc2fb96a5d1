import type { ReactNode } from 'react'
import type { PlanConsent } from '../../plan/content/consent.ts'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import { writtenDay } from './day-field.ts'

/** 説明・同意・交付を読む */
export const ConsentView = ({ consent }: { readonly consent: PlanConsent }): ReactNode => {
  const { proxy, strokes, deliveries = [], explainedBy } = consent
  return (
    <SummaryList
      rows={[
        { label: '作成日', value: writtenDay(consent.madeOn) },
        {
          label: '説明した日',
          value: `${writtenDay(consent.explainedOn)}${explainedBy ? `　${explainedBy}` : ''}`,
        },
        {
          label: '同意',
          value: (
            <>
              {`${writtenDay(consent.consentedOn)}　${consent.consentBy}（${consent.means}）`}
              {strokes && strokes.length > 0 && <Signature strokes={strokes} by={consent.consentBy} />}
            </>
          ),
        },
        ...(proxy
          ? [{ label: '代筆', value: `${proxy.name}（${proxy.relation}）　理由：${proxy.reason ?? ''}` }]
          : []),
        { label: '本人に渡した日', value: writtenDay(consent.deliveredOn) },
        ...(deliveries.length > 0
          ? [
              {
                label: '交付',
                value: deliveries
                  .map(({ to, on, means }) => `${writtenDay(on)}　${to}（${means}）`)
                  .join('\n'),
              },
            ]
          : []),
      ]}
    />
  )
}

/** 画面の署名, as it was drawn. */
const Signature = ({
  strokes,
  by,
}: {
  readonly strokes: NonNullable<PlanConsent['strokes']>
  readonly by: string
}): ReactNode => (
  <svg
    className="signature-drawn"
    viewBox="0 0 1000 1000"
    preserveAspectRatio="none"
    role="img"
    aria-label={`${by}の署名`}
  >
    <path d={strokes.map(pathOf).join('')} />
  </svg>
)

/** A dot is a line to itself. */
const pathOf = (stroke: readonly (readonly number[])[]): string => {
  const points = stroke.length === 1 ? [...stroke, ...stroke] : stroke
  return points.map(([x = 0, y = 0], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
}
