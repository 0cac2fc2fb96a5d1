import { writtenDay } from './day-field.ts'

/** 「令和8年5月1日 14時05分」, in Japan, of an instant as the database gives it. */
export const writtenInstant = (iso: string): string => {
  const time = japanOf(iso)
  return `${writtenDay(time.toPlainDate().toString())} ${time.hour}時${String(time.minute).padStart(2, '0')}分`
}

/** The ISO day in Japan of an instant. */
export const dayOfInstant = (iso: string): string => japanOf(iso).toPlainDate().toString()

const japanOf = (iso: string) => Temporal.Instant.from(iso.replace(' ', 'T')).toZonedDateTimeISO('Asia/Tokyo')
