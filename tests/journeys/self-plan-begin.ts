import { apply, readLetter, registerPerson, requestDraft } from './steps-application.ts'
import { yoshiko } from './texts-kyoto.ts'
import type { Visitor } from './visitor.ts'
import type { Journey } from './world.ts'

/** 京都 美子 before the self-plan: applied, asked for a draft; `me` is she with her letter, at her own browser. */
export const beginSelfPlan = async (
  journey: Journey,
): Promise<{ readonly id: string; readonly desk: Visitor; readonly me: Visitor }> => {
  const desk = await journey.staff('madoguchi')
  const person = await registerPerson(desk, yoshiko.person)
  const id = await apply(desk, person, {
    申請の種類: '新規',
    訓練等給付: ['就労継続支援B型'],
    ケアマネジャー: 'いない',
    申請書を出した人: '本人',
  })
  await requestDraft(desk, id, '見本の福祉事務所')
  return { id, desk, me: await journey.citizen(await readLetter(desk, id)) }
}

/** The person, or the desk for her, chooses to write the plan without an office. */
export const chooseSelfPlan = async (one: Visitor, id: string, why: string): Promise<void> => {
  await one.open(`/cases/${id}/self-plan/choose`)
  await one.fill({ セルフプランにするわけ: why })
  await one.press('セルフプランにする')
}
