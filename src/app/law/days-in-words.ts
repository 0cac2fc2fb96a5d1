import { writtenDays } from '../../casework/case/written-days.ts'

/**
 * 答えの中の日を和暦で
 *
 * As the case pages write them. A sentence that holds a day which never was, or which no era has (an identifier
 * or a text to be read may look like one), stays as it is.
 */
export function daysInWords(sentence: string): string {
  try {
    return writtenDays(sentence)
  } catch (error) {
    if (error instanceof RangeError) return sentence
    throw error
  }
}
