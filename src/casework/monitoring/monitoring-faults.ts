import type { Problem } from '../../ui/kit/field.ts'
import type { CaseFile } from '../case/file.ts'
import { monthsLeft } from '../case/months-left.ts'
import { writtenMonth } from '../case/plan-content-month-field.ts'
import type { Monitoring } from './monitoring.ts'

/** What is out of order in a report: its month, its days, and a finding that its own rows contradict. */
export const monitoringFaults = (file: CaseFile, report: Monitoring, today: string): readonly Problem[] => {
  const { month, visitedOn, place, placeNote, needs, finding, consentOn, consentBy } = report
  const changed = needs.findIndex(({ change }) => change.some((kind) => kind !== '週間計画の変更'))
  const unwritten = needs.findIndex(({ provision }) => provision.endsWith('：'))
  const faults: (Problem | false)[] = [
    unwritten >= 0 && {
      field: `needs.${unwritten}.provision`,
      says: 'サービス提供状況を、「：」の後に書いてください。',
    },
    !monthsLeft(file).includes(month) && { field: 'month', says: 'その月の分は、残っていません。' },
    month > today.slice(0, 7) && {
      field: 'month',
      says: `${writtenMonth(month)}は、まだ始まっていません。その月になってから報告します。`,
    },
    visitedOn > today && { field: 'visitedOn', says: '訪問した日が、今日より後の日になっています。' },
    file.done[14] !== undefined &&
      visitedOn < file.done[14] && {
        field: 'visitedOn',
        says: '訪問した日が、計画の提出より前になっています。',
      },
    place === 'そのほか' && !placeNote && { field: 'placeNote', says: '訪問した場所を書いてください。' },
    finding === '継続' &&
      changed >= 0 && {
        field: 'finding',
        says: `目標${changed + 1}で、種類か量の変更が必要となっています。結果を「変更が必要」にするか、印をはずしてください。`,
      },
    consentOn !== null &&
      consentOn > today && { field: 'consentOn', says: '同意をもらった日が、今日より後の日になっています。' },
    consentOn !== null &&
      consentOn < visitedOn && {
        field: 'consentOn',
        says: '同意をもらった日が、訪問した日より前になっています。',
      },
    (consentOn === null) !== (consentBy === null) && {
      field: consentOn === null ? 'consentOn' : 'consentBy',
      says: '同意をもらった日と、同意した人は、両方書くか、両方空けてください。',
    },
  ]
  return faults.filter((fault) => fault !== false)
}
