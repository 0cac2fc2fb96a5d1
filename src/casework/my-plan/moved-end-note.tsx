import type { ReactNode } from 'react'
import { easyDate } from '../../plan/easy/easy-day.ts'
import { wordReadings } from '../../plan/easy/word-readings.ts'
import type { GrantedService } from '../case/fact.ts'
import type { CaseFile } from '../case/file.ts'
import { movedServices } from '../case/moved-services.ts'
import { serviceNames } from '../case/service-names.ts'
import { words } from './my-plan.words.ts'

type Of = { readonly file: Pick<CaseFile, 'movedEnd'>; readonly say: (markup: string) => ReactNode }

/**
 * 早めた終わり, in easy words: until when services can be used now, and until when it was before; where some stay as they
 * were, which ones.
 */
export const MovedEndNote = ({ file: { movedEnd }, say }: Of): ReactNode => {
  const last = movedEnd?.moves.at(-1)
  if (!movedEnd || !last) return null
  const { earlier, staying } = movedServices(movedEnd)
  const [was, end] = [easyDate(last.decided), easyDate(last.end)]
  const named = (lines: readonly GrantedService[]) =>
    serviceNames([...new Set(lines.map(({ code }) => code))], movedEnd.decided.on)
      .map(withReading)
      .join('と ')
  return (
    <p className="my-plan-note">
      {say(words.movedEnd(staying.length > 0 ? named(earlier) : null, was, end))}
      {staying.map((line) => (
        <span key={`${line.code}${line.from}`}>{say(words.stays(named([line]), easyDate(line.until)))}</span>
      ))}
      {last.agreedOn && say(words.movedEndAgreed(easyDate(last.agreedOn)))}
    </p>
  )
}

const withReading = (name: string): string => {
  const kana = wordReadings.get(name)
  return kana ? `{${name}|${kana}}` : name
}
