import type { ReactNode } from 'react'
import { Ruby } from '../../ui/ruby/ruby.tsx'
import type { At } from '../case/at.ts'
import { isCitizen } from '../registers/actor.ts'

/** Whether ふりがな is shown: as the page was asked for (`?kana=on|off`), else for citizens and not for staff. */
export const kanaOf = ({ query, actor }: Pick<At, 'query' | 'actor'>): boolean => {
  const asked = query.get('kana')
  return asked === 'on' || asked === 'off' ? asked === 'on' : isCitizen(actor.role)
}

/** What was asked about ふりがな, to be carried on to the next page; '' where nothing was. */
export const kanaQuery = ({ query }: Pick<At, 'query'>): string => {
  const asked = query.get('kana')
  return asked === 'on' || asked === 'off' ? `?kana=${asked}` : ''
}

/** Says marked text with or without ふりがな. */
export const sayer =
  (kana: boolean) =>
  (text: string): ReactNode => <Ruby text={text} kana={kana} />

export type Say = ReturnType<typeof sayer>
