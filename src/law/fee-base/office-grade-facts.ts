import { z } from 'zod'
import { flag, whole } from '../kit/facts.ts'

const people = [0, 1, 2, 3, 4, 5]

/** 機能強化型の要件の事実: of the office on the day, as it would be filed. */
export const officeGradeFacts = z.strictObject({
  fullTimeDedicated: whole('常勤で専従の相談支援専門員の数', 0, 999, people),
  dedicated: whole('専従の相談支援専門員の数（常勤を含む）', 0, 999, people),
  hasTrained: flag('うち1人以上が相談支援従事者現任研修を修了している'),
  meets: flag('情報を伝える会議を定期に開いている'),
  reachableAllDay: flag('24時間連絡がとれ、相談に応じられる'),
  accompaniesNew: flag('現任研修を修了した人が新しい職員に同行している'),
  acceptsDifficult: flag('基幹相談支援センターなどから紹介された困難な事例を受けている'),
  joinsCaseStudies: flag('基幹相談支援センターなどの事例検討会に参加している'),
  underForty: flag('取扱件数が40件未満である'),
  joinsCouncil: flag('協議会に定期に参画している'),
  joinsStrengthening: flag('基幹相談支援センターが行う体制強化の取組に参画している'),
  noCentre: flag('その地域に基幹相談支援センターがない'),
  joint: flag('複数の事業所が協働する体制で届け出る'),
})
export type OfficeGradeFacts = z.infer<typeof officeGradeFacts>
