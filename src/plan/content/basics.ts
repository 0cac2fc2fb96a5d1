import { z } from 'zod'
import type { Frozen } from '../week/frozen.ts'
import { written } from '../week/written.ts'

const rowsOf = <S extends z.ZodType>(title: string, item: S) =>
  z.array(item).max(60).default([]).meta({ title })

export const housings = ['持家', '借家', 'グループホーム', '入所施設', '医療機関', 'その他'] as const
export const supportBlocks = ['公的支援', 'その他の支援'] as const

/** 申請者の現状（基本情報）: what 別紙1 holds beside what the register knows of the person. */
export const basics = z.strictObject({
  overview: written('概要（支援経過・現状と課題等）', 4000),
  housing: z.enum(housings).nullable().default(null).meta({ title: '住まい' }),
  housingNote: written('住まいのくわしいこと', 200),
  fax: written('FAX', 40),
  disability: written('障害または疾患名', 400),
  family: rowsOf(
    '家族構成',
    z.strictObject({
      name: written('氏名', 100),
      relation: written('続柄', 40),
      age: written('年齢', 20),
      work: written('職業', 100),
      carer: z.boolean().default(false).meta({ title: '主たる介護者' }),
      together: z.boolean().default(false).meta({ title: '同居' }),
      note: written('備考', 400),
    }),
  ),
  ties: rowsOf('社会関係', z.strictObject({ who: written('機関・人', 100), role: written('役割', 400) })),
  history: written('生活歴（受診歴等を含む）', 4000),
  medical: rowsOf(
    '医療の状況',
    z.strictObject({
      department: written('受診科目', 100),
      frequency: written('頻度', 100),
      doctor: written('主治医・医療機関', 200),
      illness: written('どの疾患での受診か', 200),
    }),
  ),
  complaint: written('本人の主訴（意向・希望）', 4000),
  familyComplaint: written('家族の主訴（意向・希望）', 4000),
  supports: rowsOf(
    '支援の状況',
    z.strictObject({
      block: z.enum(supportBlocks).nullable().default(null).meta({ title: '公的支援・その他の支援' }),
      name: written('名称', 100),
      provider: written('提供機関・提供者', 100),
      content: written('支援内容', 400),
      frequency: written('頻度', 100),
      note: written('備考', 400),
    }),
  ),
})

export type Basics = Frozen<z.infer<typeof basics>>

/** 基本情報 in which nothing is written yet. */
export const emptyBasics: Basics = basics.parse({})
