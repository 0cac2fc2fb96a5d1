import type { ReactNode } from 'react'
import { explainOn } from '../../law/kit/explain-on.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import { Tag } from '../../ui/tag/tag.tsx'
import type { GrantedService } from '../case/fact.ts'
import { serviceName } from '../case/service-names.ts'
import { WhyRuling } from '../case/why-ruling.tsx'
import type { GrantFacts } from './grant-facts.ts'
import { lineAnswers } from './line-answers.ts'

type Of = { readonly lines: readonly GrantedService[]; readonly facts: GrantFacts }

/** What the rules say to each service, each answer with its 「なぜ？」. */
export const LineAnswers = ({ lines, facts }: Of): ReactNode =>
  lines
    .map((line, at) => ({ key: `${line.code}${at}`, line }))
    .map(({ key, line }) => (
      <DataTable
        key={key}
        caption={`${serviceName(line.code, line.from)}：規定の答え`}
        dense
        columns={[
          { key: 'label', label: 'こと', head: true, keep: true },
          { key: 'says', label: '答え' },
          { key: 'why', label: 'わけ' },
        ]}
        rows={lineAnswers(line, facts, explainOn).map(({ label, says, ruling, page, others, warning }) => ({
          key: label,
          cells: {
            label,
            says: (
              <>
                {says} {warning !== null && <Tag tone="yellow">確かめる</Tag>}
                {others && (
                  <>
                    <br />
                    {others.kinds.join('・')}は、<a href={others.page}>この規定のページ</a>
                    で種類を選んで確かめてください。
                  </>
                )}
              </>
            ),
            why: ruling ? <WhyRuling ruling={ruling} /> : page && <a href={page}>規定に事実を入れて問う</a>,
          },
        }))}
      />
    ))
