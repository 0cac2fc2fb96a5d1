import { refuse, refuseUnlessOpen } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'
import { contractDayFault } from './contract-day.ts'

/** 正当な理由: why an office may refuse (基準5条・7条). Categories only; nothing about the person. */
export const refusalReasons = [
  '定員・担当件数の超過',
  '対応できる専門職がいない',
  '地域外',
  '利益相反',
  'その他正当な理由',
] as const

const source = '平成24年厚生労働省令28号5条'

/** ③ 依頼を引き受ける: the contract, after the important matters were explained and agreed to. */
export const acceptAsk: Move<{ readonly on: string; readonly explained: boolean }> = (
  file,
  by,
  { on, explained },
) => {
  const asked = '依頼を引き受ける'
  const refusal = refuseUnlessOpen(file, 3, by)
  if (refusal) return refusal
  if (!file.asked || file.asked.office !== by.actor.organisation)
    return refuse(file, asked, 'あなたの事業所への依頼は、いまはありません。')
  if (!explained) return refuse(file, asked, '契約の前に、重要事項を説明して同意をもらってください。', source)
  const fault = contractDayFault(file, on, by.today)
  if (fault) return refuse(file, asked, fault)
  return done([{ type: 'office-contracted', on, office: file.asked.office }])
}

/** ③ 依頼を引き受けられない: only for a good reason, of which the person is told. */
export const refuseAsk: Move<{ readonly reason: (typeof refusalReasons)[number] }> = (
  file,
  by,
  { reason },
) => {
  const refusal = refuseUnlessOpen(file, 3, by)
  if (refusal) return refusal
  if (!file.asked || file.asked.office !== by.actor.organisation)
    return refuse(file, '依頼への返事', 'あなたの事業所への依頼は、いまはありません。')
  return done([{ type: 'office-refused', on: by.today, office: file.asked.office, reason }])
}
