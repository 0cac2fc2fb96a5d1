import { DataTable } from '../../ui/table/data-table.tsx'
import { publicPage } from '../case/screen.ts'
import { rulesLink, whatWords as words } from './guide.words.ts'
import { Sections } from './sections.tsx'

export const whatIsAPlanPage = publicPage({
  path: '/what-is-a-plan',
  title: words.title,
  nav: words.nav,
  load: async () => null,
  view: (_, at) => (
    <>
      <Sections sections={words.sections} />
      <h2>{words.difference.title}</h2>
      <DataTable
        caption={words.difference.caption}
        columns={[
          { key: 'what', label: 'くらべること', head: true },
          { key: 'plan', label: 'サービス等利用計画' },
          { key: 'own', label: '個別支援計画' },
        ]}
        rows={words.difference.rows.map((row) => ({ key: row.what, cells: row }))}
      />
      <p>
        <a href={`/law?in=${encodeURIComponent(at.municipality.name)}`}>{rulesLink}</a>
      </p>
      <p>
        次に読む：<a href={at.href('/who-needs-one')}>計画がいる人と、手続きの流れ</a>
      </p>
    </>
  ),
})
