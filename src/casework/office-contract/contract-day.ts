import { writtenDay } from '../case/day-field.ts'
import type { CaseFile } from '../case/file.ts'

/** 契約した日 that cannot be: before the application it follows, or still to come. Null when the day is good. */
export const contractDayFault = (file: CaseFile, on: string, today: string): string | null => {
  const applied = file.application?.on
  if (applied && on < applied)
    return `契約した日が、申請の日（${writtenDay(applied)}）より前の日になっています。`
  return on > today ? '契約した日が、今日より後の日になっています。' : null
}
