import type { Answers, Visitor } from './visitor.ts'

/** What is typed into the four sections of a plan. */
export type PlanText = {
  readonly wishes: Answers
  readonly needs: readonly Answers[]
  readonly week: readonly Answers[]
  readonly besides?: readonly Answers[]
  readonly days: Answers
  readonly review: Answers
}

type Stage = 'plan-draft' | 'plan'

/** Fills the rows of one kind (`課題1`, `課題2` …), adding what is not there yet. */
export const fillRows = async (one: Visitor, item: string, rows: readonly Answers[]): Promise<void> => {
  // Where there is script the week is a grid; its row form is one press away.
  if (item === '予定') await one.tap('表で書く')
  for (const [at, row] of rows.entries()) {
    const group = one.page.getByRole('group', { name: `${item}${at + 1}`, exact: true })
    if ((await group.count()) === 0) await one.press(`${item}を追加`)
    await one.fill(
      Object.fromEntries(Object.entries(row).map(([label, text]) => [`${item}${at + 1} > ${label}`, text])),
    )
  }
}

const save = async (one: Visitor, id: string, stage: Stage, section: string, fill: () => Promise<void>) => {
  await one.open(`/cases/${id}/${stage}/write/${section}`)
  await fill()
  await one.press('保存する')
}

/** ④ or ⑭ Section by section, each saved. */
export const writePlan = async (
  one: Visitor,
  id: string,
  stage: Stage,
  text: Partial<PlanText>,
): Promise<void> => {
  const { wishes, needs, week = [], besides = [], days, review } = text
  await one.open(`/cases/${id}/${stage}`)
  if (wishes) await save(one, id, stage, 'wishes', () => one.fill(wishes))
  if (needs) await save(one, id, stage, 'needs', () => fillRows(one, '課題', needs))
  if (days)
    await save(one, id, stage, 'week', async () => {
      await fillRows(one, '予定', week)
      await fillRows(one, 'サービス', besides)
      await one.fill(days)
    })
  if (review) await save(one, id, stage, 'review', () => one.fill(review))
}

/** ⑧ or ⑭ Explained, consented, handed over, handed in; all on one day. */
export const submitPlan = async (
  one: Visitor,
  id: string,
  stage: Stage,
  on: string,
  more: Answers = {},
): Promise<void> => {
  await one.open(`/cases/${id}/${stage}/submit`)
  await one.fill({
    ...{ 作成日: on, 説明した日: on, 同意をもらった日: on, '本人に渡した日（交付）': on },
    ...more,
  })
  await one.press('提出する')
}
