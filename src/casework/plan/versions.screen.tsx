import { DataTable } from '../../ui/table/data-table.tsx'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { writtenDay } from '../case/day-field.ts'
import { PlanView } from '../case/plan-view.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { writtenInstant } from '../case/written-instant.ts'
import { CompareVersions } from './compare-versions.tsx'
import { ReturnHistory, returnsOf } from './return-history.tsx'
import { SelfPlanVersionList } from './self-plan-version-list.tsx'
import { selfPlanVersions } from './self-plan-versions.ts'
import { shortVersionName, versionName } from './version-name.ts'
import { type PlanVersion, planVersions } from './versions.queries.ts'
import { refuseUnlessStageOpen } from './write-stage.ts'

/** 計画の版と変わったところ: every version with who and when, one to read, and two side by side in words. */
export const planVersionsScreen = screen({
  path: '/cases/:id/plan/versions',
  who: ['窓口', '係長', '相談支援専門員', '事業所管理者', '本人', '家族'],
  audit: '計画の版を見る',
  title: () => '計画の版と変わったところ',
  trail: caseTrail,
  load: (at) =>
    onCase(at, async ({ file }) => ({
      versions: await planVersions(at, file),
      own: await selfPlanVersions(at, file),
      returns: await returnsOf(at, file),
    })),
  view: ({ seen, versions, own, returns }, _form, at) => {
    const here = at.href(`/cases/${seen.file.id}/plan/versions`)
    const show = at.query.get('show')
    const shown = versions.find(({ key }) => key === show)
    const isOwn = own.some(({ key }) => key === show)
    const newest = new Map(versions.map(({ stage, key }) => [stage, key]))
    const mayRestore = ({ stage, key }: PlanVersion) =>
      newest.get(stage) !== key && refuseUnlessStageOpen(seen.file, at, stage) === null
    return (
      <CaseFrame seen={seen}>
        {shown && (
          <>
            <p>
              <strong>{versionName(shown)}</strong>を表示しています。<a href={here}>一覧にもどる</a>
            </p>
            <PlanView content={shown.content} stage={shown.stage} />
          </>
        )}
        {!shown && <SelfPlanVersionList versions={own} shown={show} here={here} />}
        {!shown && !isOwn && (
          <>
            <div className="screen-only" hidden={versions.length === 0 && own.length > 0}>
              <DataTable
                caption={`版の一覧（${versions.length}件）`}
                dense
                empty="まだありません。計画案が提出されると、ここで読めます。"
                columns={[
                  { key: 'name', label: '版', head: true },
                  { key: 'at', label: '保存した日時' },
                  { key: 'by', label: '書いた人' },
                  { key: 'state', label: '提出' },
                  { key: 'show', label: '内容' },
                ]}
                rows={versions.toReversed().map((version) => ({
                  key: version.key,
                  cells: {
                    name: shortVersionName(version),
                    at: writtenInstant(version.at),
                    by: version.by,
                    state: version.submittedOn ? `${writtenDay(version.submittedOn)}に提出` : '—',
                    show: (
                      <>
                        <a href={`${here}?show=${version.key}`}>読む</a>
                        {mayRestore(version) && (
                          <>
                            {'　'}
                            <a href={`${here}/${version.key}/restore`}>この版に戻す</a>
                          </>
                        )}
                      </>
                    ),
                  },
                }))}
              />
            </div>
            <ReturnHistory returns={returns} />
            <CompareVersions versions={versions} query={at.query} nameOf={versionName} />
          </>
        )}
      </CaseFrame>
    )
  },
})
