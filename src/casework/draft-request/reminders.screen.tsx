import { DataTable } from '../../ui/table/data-table.tsx'
import { Tag } from '../../ui/tag/tag.tsx'
import type { At } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'
import type { CaseFile } from '../case/file.ts'
import { screen } from '../case/screen.ts'
import { type Awaited, awaitedDrafts } from './queries.ts'

/** Days before the due day from which a request is listed. */
const daysAhead = 14

/** ② 計画案がまだの人: whose draft is overdue or due soon, and how far each has come. */
export const remindersScreen = screen({
  path: '/reminders',
  who: ['窓口', '係長'],
  audit: '計画案がまだの人の一覧',
  load: async (at) => {
    const last = Temporal.PlainDate.from(at.today).add({ days: daysAhead }).toString()
    const awaited = await awaitedDrafts(at, last)
    const listed = awaited.map(({ file }) => file.person)
    return { data: { awaited }, subject: { person: null, caseId: null, relation: '支給決定機関', listed } }
  },
  title: () => '計画案がまだの人',
  trail: () => [{ label: 'はじめ', href: '/start' }],
  view: ({ awaited }, _form, at) => {
    const late = awaited.filter(({ until }) => until < at.today)
    return (
      <>
        <p>計画案の提出期限を過ぎた人と、{daysAhead}日以内に期限が来る人です。期限の近い順に並んでいます。</p>
        <List caption="期限を過ぎた人" empty="期限を過ぎた人はいません。" rows={late} at={at} />
        <List
          caption={`${daysAhead}日以内に期限が来る人`}
          empty="期限が近い人はいません。"
          rows={awaited.filter((one) => !late.includes(one))}
          at={at}
        />
      </>
    )
  },
})

type ListOf = {
  readonly caption: string
  readonly empty: string
  readonly rows: readonly Awaited[]
  readonly at: At
}

const List = ({ caption, empty, rows, at }: ListOf) => (
  <DataTable
    caption={rows.length > 0 ? `${caption}（${rows.length}人）` : caption}
    empty={empty}
    dense
    columns={[
      { key: 'name', label: '氏名', head: true },
      { key: 'until', label: '提出期限' },
      { key: 'state', label: 'いまの様子' },
      { key: 'telephone', label: '電話' },
    ]}
    rows={rows.map(({ file, name, kana, guardian, telephone, office, until }) => ({
      key: file.id,
      cells: {
        name: (
          <>
            <a href={at.href(`/cases/${file.id}`)}>{name}</a>（{kana}）
            {file.guardian && guardian && (
              <>
                <br />
                保護者：{guardian}
              </>
            )}
          </>
        ),
        until: (
          <>
            {writtenDay(until)}
            <br />
            <Tag tone={until < at.today ? 'red' : 'yellow'}>{left(until, at.today)}</Tag>
          </>
        ),
        state: stateOf(file, office),
        telephone: telephone ?? '登録がありません',
      },
    }))}
  />
)

const left = (until: string, today: string): string => {
  const days = Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(until)).days
  if (days === 0) return '今日まで'
  return days > 0 ? `あと${days}日` : `${-days}日過ぎています`
}

const stateOf = (file: CaseFile, office: string | null): string => {
  if (file.draft?.returned) return `${office ?? '本人'}に差し戻しています`
  if (file.author === 'セルフプラン')
    return file.draft ? 'セルフプランを書いています' : 'セルフプランを選びました'
  if (file.office)
    return `${office ?? '事業所'}と契約しています${file.draft ? '（計画案を書いています）' : ''}`
  if (file.asked) return `${office ?? '事業所'}に頼んで、返事を待っています`
  if (file.refusals.length > 0) return `${file.refusals.length}か所に断られ、まだ決まっていません`
  return 'まだ返事がありません'
}
