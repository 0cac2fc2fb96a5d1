import type { Provision } from '../../law/kit/provision.ts'
import { Panel } from '../../ui/panel/panel.tsx'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { CitationLink } from './citation-link.tsx'
import { bindsWords, spanWords } from './span-words.ts'

/** 定めていること: every wording, and how we read what the texts leave open. */
export const RuleTexts = ({ rule }: { readonly rule: Provision<unknown, unknown> }) => (
  <>
    <h2 id="texts">何を定めているか</h2>
    <p>文言は私たちの要約です。正文は根拠の法令・通知を見てください。</p>
    {rule.wordings.map(({ from, until, binds, citation, says }) => (
      <Panel key={`${binds} ${from}`} level={3} title={`${bindsWords(binds)}：${spanWords(from, until)}`}>
        <p>{says}</p>
        <SummaryList rows={[{ label: '根拠', value: <CitationLink citation={citation} /> }]} />
      </Panel>
    ))}
    <h2 id="readings">まだ確かめられていない読み方</h2>
    <DataTable
      caption={`未確認の読み方（${rule.readings.length}件）`}
      columns={[
        { key: 'says', label: '読み方', head: true },
        { key: 'settled', label: '何を見れば確かめられるか' },
      ]}
      rows={rule.readings.map(({ says, settledBy }) => ({ key: says, cells: { says, settled: settledBy } }))}
      empty="ありません。"
    />
  </>
)
