import { Columns } from '../../ui/columns/columns.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import { publicPage } from '../case/screen.ts'
import { deskList } from '../registers/desk-list.ts'
import { contactWords as words } from './guide.words.ts'
import { TelephoneLink } from './telephone-link.tsx'

/** お問い合わせ: the desks of the municipality by area. */
export const contactPage = publicPage({
  path: '/contact',
  title: words.title,
  nav: words.nav,
  load: (at) => deskList(at.tx, at.municipality.number),
  view: (desks) => (
    <>
      <p>{words.lead}</p>
      {desks.length === 0 && <p>{words.none}</p>}
      <Columns>
        {desks.map(({ id, name, area, purpose, address, telephone, fax }) => (
          <Panel key={id} title={name}>
            <SummaryList
              rows={[
                { label: words.telephone, value: <TelephoneLink number={telephone} /> },
                ...(fax ? [{ label: words.fax, value: fax }] : []),
                { label: words.area, value: area },
                { label: words.purpose, value: purpose },
                ...(address ? [{ label: words.address, value: address }] : []),
              ]}
            />
          </Panel>
        ))}
      </Columns>
    </>
  ),
})
