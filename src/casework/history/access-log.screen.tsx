import { Pagination } from '../../ui/pagination/pagination.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { screen } from '../case/screen.ts'
import { writtenInstant } from '../case/written-instant.ts'
import { accessWords as words } from './history.words.ts'
import { type Access, accessesTo, personWithLog } from './queries.ts'

/** 見た・書いた人の記録: who had a person's data before them, when, and why they might. */
export const accessLogScreen = screen({
  path: '/persons/:id/access-log',
  who: ['窓口', '係長', '本人', '家族'],
  audit: '見た人の記録を見る',
  title: () => words.title,
  trail: () => [{ label: 'はじめ', href: '/start' }],
  load: async (at) => {
    const person = await personWithLog(at, at.params.id ?? '')
    if (!person) return null
    const asked = Number(at.query.get('page') ?? '1')
    const page = Number.isInteger(asked) && asked >= 1 && asked <= 100_000 ? asked : 1
    return {
      data: { person, page, ...(await accessesTo(at, person.id, page)) },
      subject: { person: person.id, caseId: null, relation: person.relation },
    }
  },
  view: ({ person, page, pages, accesses }, _form, at) => (
    <>
      <p className="about">
        <strong>{person.name}</strong>さん
      </p>
      <p>{words.lead}</p>
      <DataTable
        caption={words.title}
        empty={words.none}
        columns={[
          { key: 'at', label: 'いつ', head: true },
          { key: 'who', label: 'だれが' },
          { key: 'what', label: '何を' },
          { key: 'why', label: 'どんな立場で' },
        ]}
        rows={accesses.map((access) => ({
          key: String(access.id),
          cells: {
            at: writtenInstant(access.at),
            who: whoOf(access),
            what: `${access.action}（${outcomeWords[access.outcome] ?? access.outcome}）`,
            why: access.relation ?? '',
          },
        }))}
      />
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(to) => at.href(`/persons/${person.id}/access-log?page=${to}`)}
      />
    </>
  ),
})

const whoOf = ({ name, role, organisation }: Access): string => {
  if (!name) return words.unknown
  return `${organisation ? `${organisation}　` : ''}${name}${role ? `（${role}）` : ''}`
}

const outcomeWords: Readonly<Record<string, string>> = {
  見た: '見ました',
  書いた: '書きました',
  断られた: 'しようとして、できませんでした',
  直しを求めた: '入力の途中です',
  先に保存されていた: 'ほかの人が先に保存していて、書けませんでした',
  見つからない: '見られませんでした',
}
