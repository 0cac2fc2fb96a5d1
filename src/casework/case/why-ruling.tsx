import type { ReactNode } from 'react'
import { citationText } from '../../law/kit/citation-text.ts'
import type { Ruling } from '../../law/kit/ruling.ts'
import { Why } from '../../ui/why/why.tsx'
import { writtenDay } from './day-field.ts'

/** 「なぜ？」 of a ruling. Where no text speaks, that is said: an official decides. */
export const WhyRuling = ({ ruling }: { readonly ruling: Ruling<unknown> }): ReactNode =>
  ruling.silent ? (
    <Why about={ruling.title} source="定めが見つかりません" reasons={['定めがないため、職員が決めます']} />
  ) : (
    <Why
      about={ruling.title}
      source={citationText(ruling.citation)}
      reasons={ruling.because}
      dates={`${writtenDay(ruling.from)}から${ruling.until ? `${writtenDay(ruling.until)}の前の日まで` : ''}`}
      {...(ruling.unconfirmed.length > 0 ? { unconfirmed: ruling.unconfirmed.join('、') } : {})}
    />
  )
