import { Notice } from '../../ui/notice/notice.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { writtenDay } from '../case/day-field.ts'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { refuseUnlessKeeper } from './keep-individual-plan.ts'
import { keptPlans, planHandedIn, providersOn } from './queries.ts'
import { sideBySide } from './side-by-side.ts'
import { SideTable } from './side-table.tsx'

/** 個別支援計画: beside the plan, goal by goal, with what has no counterpart on either side. A provider sees its own. */
export const individualPlansScreen = screen({
  path: '/cases/:id/individual-plans',
  who: ['相談支援専門員', '事業所管理者', '事業者職員', '窓口', '係長'],
  audit: '個別支援計画を見る',
  title: () => '計画と個別支援計画',
  trail: caseTrail,
  load: (at) =>
    onCase(at, async ({ file, actor }) => {
      const ours = file.providers.some(({ provider }) => provider === actor.organisation)
      if (actor.role === '事業者職員' && !ours) return null
      const may = (id: string) => actor.role !== '事業者職員' || actor.organisation === id
      return {
        plan: await planHandedIn(at, file),
        kept: (await keptPlans(at, file)).filter(({ provider }) => may(provider)),
        providers: (await providersOn(at, file)).filter(({ id }) => may(id)),
        whole: actor.role !== '事業者職員',
      }
    }),
  view: ({ seen, plan, kept, providers, whole }, _form, at) => {
    const here = at.href(`/cases/${seen.file.id}/individual-plans`)
    const rows = sideBySide(plan?.content.needs ?? [], kept)
    return (
      <CaseFrame seen={seen}>
        {!plan && (
          <Notice kind="info" title="提出された計画が、まだありません。提出されると、左にならびます。" />
        )}
        {!whole && <p>ほかの事業者の個別支援計画は、ここには出ません。</p>}
        <SideTable rows={rows} stage={plan?.stage ?? '計画'} whole={whole} />
        <DataTable
          caption={`事業者（${providers.length}）`}
          dense
          empty="利用する事業者が、まだ決まっていません。"
          columns={[
            { key: 'name', label: '事業者', head: true },
            { key: 'made', label: '個別支援計画' },
            { key: 'note', label: '伝えたいこと' },
            { key: 'write', label: '記録' },
          ]}
          rows={providers.map(({ id, name }) => {
            const own = kept.find(({ provider }) => provider === id)
            const may = refuseUnlessKeeper(seen.file, at, id) === null
            return {
              key: id,
              cells: {
                name,
                made: own
                  ? `${writtenDay(own.content.madeOn)}作成（目標${own.content.goals.length}）`
                  : 'まだありません',
                note: own?.content.note ?? '—',
                write: may ? <a href={`${here}/${id}/write`}>{own ? '書き直す' : '書く'}</a> : '—',
              },
            }
          })}
        />
      </CaseFrame>
    )
  },
})
