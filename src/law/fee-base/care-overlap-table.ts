import type { Act, Grade } from './base-kinds.ts'

export const careLevels = [
  '要支援1',
  '要支援2',
  '要介護1',
  '要介護2',
  '要介護3',
  '要介護4',
  '要介護5',
] as const
export type CareLevel = (typeof careLevels)[number]

const first = '居宅介護支援費重複減算(Ⅰ)'
const second = '居宅介護支援費重複減算(Ⅱ)'
const prevention = '介護予防支援費重複減算'
export type Overlap = typeof first | typeof second | typeof prevention

export const overlapOf: Record<CareLevel, Overlap> = {
  要支援1: prevention,
  要支援2: prevention,
  要介護1: first,
  要介護2: first,
  要介護3: second,
  要介護4: second,
  要介護5: second,
}

/** What is taken off the basic units, and the service code of what is then claimed. */
export type Less = { units: number; code: string }
type Row = Partial<Record<Overlap, Less>>

/** A plan has no 介護予防支援費重複減算; (Ⅱ) has only the second. */
const plan = (one: string, two: string): Row => ({
  [first]: { units: 582, code: one },
  [second]: { units: 894, code: two },
})

const review = (one: string, two: string, three: string): Row => ({
  [first]: { units: 633, code: one },
  [second]: { units: 945, code: two },
  [prevention]: { units: 20, code: three },
})

/** 重複減算の表 (令和6年4月から) */
export const overlapTable2024: Record<Act, Record<Grade, Row>> = {
  計画の作成: {
    '機能強化型(Ⅰ)': plan('521162', '521163'),
    '機能強化型(Ⅱ)': plan('521172', '521173'),
    '機能強化型(Ⅲ)': plan('521182', '521183'),
    '機能強化型(Ⅳ)': plan('521192', '521193'),
    '(Ⅰ)': plan('521115', '521119'),
    '(Ⅱ)': { [second]: { units: 54, code: '521152' } },
  },
  モニタリング: {
    '機能強化型(Ⅰ)': review('521262', '521263', '521264'),
    '機能強化型(Ⅱ)': review('521272', '521273', '521274'),
    '機能強化型(Ⅲ)': review('521282', '521283', '521284'),
    '機能強化型(Ⅳ)': review('521292', '521293', '521294'),
    '(Ⅰ)': review('521215', '521219', '521223'),
    '(Ⅱ)': { [second]: { units: 243, code: '521252' } },
  },
}
