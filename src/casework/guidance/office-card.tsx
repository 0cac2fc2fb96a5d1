import type { ReactNode } from 'react'
import { Panel } from '../../ui/panel/panel.tsx'
import { Tag } from '../../ui/tag/tag.tsx'
import { findWords as words } from './guide.words.ts'
import type { PlanningOffice } from './queries.ts'
import { TelephoneLink } from './telephone-link.tsx'

/** One office: what one needs to call it. */
export const OfficeCard = ({ office }: { readonly office: PlanningOffice }): ReactNode => (
  <Panel title={office.name} level={3}>
    <p>
      <Tag tone={office.accepting ? 'green' : 'yellow'}>
        {office.accepting ? words.accepting : words.full}
      </Tag>
    </p>
    <p>
      {[
        ...(office.offers.includes('計画相談') ? [words.adult] : []),
        ...(office.offers.includes('障害児相談') ? [words.child] : []),
      ].join('、')}
      <br />
      電話 <TelephoneLink number={office.telephone} />
      {office.fax && `　ファックス ${office.fax}`}
      <br />
      {office.area}　{office.address}
    </p>
    {office.remarks && <p>{office.remarks}</p>}
  </Panel>
)
