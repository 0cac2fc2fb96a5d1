import { grouped } from '../../ui/kit/grouped.ts'
import { Pagination } from '../../ui/pagination/pagination.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { writtenDay } from '../case/day-field.ts'
import { screen } from '../case/screen.ts'
import type { StepNumber } from '../case/step.ts'
import { holderWords, stepTitle } from '../case/turn-words.ts'
import { choiceOf, hrefOf, placeName } from './choice.ts'
import { askedAgain, deskAsked, deskSays } from './desk-asked.ts'
import { finishedSteps } from './finished-steps.ts'
import { measuresTrail, pageOf, pageSize, readers } from './table-page.ts'
import { yearName } from './year-name.ts'

const path = '/tables/measures/finished'

/** 終わった工程: what ended in the year behind a number, the longest first. */
export const finishedStepsScreen = screen({
  path,
  who: readers,
  audit: '終わった工程の一覧を見る',
  load: async (at) => {
    const choice = { ...choiceOf(at), masked: false }
    const [desk, page] = [deskAsked(at.query), pageOf(at.query)]
    const of = { offset: (page - 1) * pageSize, limit: pageSize }
    const { total, steps } = await finishedSteps(at.tx, at.municipality.number, choice, desk, of)
    const says = await deskSays(at.tx, at.municipality.number, desk)
    return {
      data: { choice, desk, says, page, total, steps },
      subject: {
        ...{ person: null, caseId: null, relation: '集計の内訳' },
        listed: [...new Set(steps.map(({ person }) => person))],
      },
    }
  },
  title: ({ total }) => `終わった工程（${grouped(total)}件）`,
  trail: ({ choice }) => measuresTrail(choice),
  view: ({ choice, desk, says, page, total, steps }, _form, at) => (
    <>
      <p>
        {[placeName(at, choice), yearName(choice.year), ...says].join('／')}
        。日数のかかった順に並べました。
      </p>
      <DataTable
        caption={`${grouped(total)}件のうち、この画面の${steps.length}件`}
        empty="あてはまる工程は、ありません。"
        dense
        columns={[
          { key: 'name', label: '氏名', head: true },
          { key: 'step', label: '工程' },
          { key: 'who', label: 'だれのところか' },
          { key: 'day', label: '終わった日', keep: true },
          { key: 'days', label: 'かかった日数', align: 'end' },
          { key: 'case', label: '手続き' },
        ]}
        rows={steps.map((one) => ({
          key: `${one.caseId} ${one.step}`,
          cells: {
            name: <a href={at.href(`/persons/${one.person}`)}>{one.name}</a>,
            step: stepTitle(one.step as StepNumber),
            who: one.officeName ?? holderWords[one.holder],
            day: writtenDay(one.day),
            days: `${one.days}日`,
            case: <a href={at.href(`/cases/${one.caseId}`)}>{one.receptionNumber}</a>,
          },
        }))}
      />
      <Pagination
        page={page}
        pages={Math.max(1, Math.ceil(total / pageSize))}
        hrefOf={(to) => hrefOf(at, path, choice, { ...askedAgain(desk), page: String(to) })}
      />
    </>
  ),
})
