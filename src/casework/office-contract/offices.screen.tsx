import type { ReactNode } from 'react'
import { Button } from '../../ui/buttons/button.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { Tag } from '../../ui/tag/tag.tsx'
import { offerKinds } from '../case/needed-offers.ts'
import { screen } from '../case/screen.ts'
import { officeAreas, planningOffices } from './planning-offices.ts'

const says: Readonly<Record<string, string>> = {
  計画相談: 'サービス等利用計画',
  障害児相談: '子どもの通所の計画',
}

/** 計画を作る事業所の一覧 */
export const officesScreen = screen({
  path: '/offices',
  who: ['窓口', '係長', '相談支援専門員', '事業所管理者', '支援センター職員', '本人', '家族'],
  audit: '計画を作る事業所の一覧',
  load: async (at) => {
    const area = at.query.get('area') || null
    const accepting = at.query.get('accepting') === '1'
    const kind = offerKinds.find((one) => one === at.query.get('kind')) ?? null
    return {
      data: {
        ...{ area, accepting, kind },
        areas: await officeAreas(at),
        offices: await planningOffices(at, { area, accepting, offers: kind ? [kind] : [] }),
      },
      subject: { person: null, caseId: null, relation: '一覧' },
    }
  },
  title: () => '計画を作る事業所',
  trail: () => [{ label: 'はじめ', href: '/start' }],
  view: ({ area, areas, accepting, kind, offices }, _form, at) => (
    <>
      <p>サービス等利用計画や、障害児支援利用計画を作る「相談支援事業所」の一覧です。</p>
      <Filter {...{ area, areas, accepting, kind }} action={at.href('/offices')} />
      <DataTable
        caption={`見つかった事業所（${offices.length}か所）`}
        empty="あてはまる事業所はありません。地域や種類を「すべて」にして、もう一度さがしてください。"
        columns={[
          { key: 'name', label: '事業所', head: true },
          { key: 'area', label: '地域' },
          { key: 'offers', label: '作れる計画' },
          { key: 'accepting', label: '新しい人' },
          { key: 'telephone', label: '電話・ファックス' },
          { key: 'remarks', label: '事業所から' },
        ]}
        rows={offices.map((office) => ({
          key: office.id,
          cells: {
            name: (
              <>
                {office.name}
                <br />
                {office.address}
              </>
            ),
            area: office.area,
            offers: office.offers.map((offer) => says[offer] ?? offer).join('、'),
            accepting: office.accepting ? (
              <Tag tone="green">受け付けています</Tag>
            ) : (
              <Tag>いまは受け付けていません</Tag>
            ),
            telephone: (
              <>
                {office.telephone}
                {office.fax && (
                  <>
                    <br />
                    FAX {office.fax}
                  </>
                )}
              </>
            ),
            remarks: office.remarks ?? '',
          },
        }))}
      />
    </>
  ),
})

type FilterOf = {
  readonly action: string
  readonly area: string | null
  readonly areas: readonly string[]
  readonly kind: string | null
  readonly accepting: boolean
}

const Filter = ({ action, area, areas, kind, accepting }: FilterOf): ReactNode => (
  <search>
    <form method="get" action={action} className="form">
      <div className="field">
        <label className="field-label" htmlFor="area">
          地域
        </label>
        <select className="input" id="area" name="area" defaultValue={area ?? ''}>
          <option value="">すべての地域</option>
          {areas.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label className="field-label" htmlFor="kind">
          計画の種類
        </label>
        <select className="input" id="kind" name="kind" defaultValue={kind ?? ''}>
          <option value="">すべて</option>
          {offerKinds.map((one) => (
            <option key={one} value={one}>
              {says[one]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <div className="option">
          <input type="checkbox" id="accepting" name="accepting" value="1" defaultChecked={accepting} />
          <label htmlFor="accepting">いま受け付けている事業所だけ</label>
        </div>
      </div>
      <p>
        <Button kind="secondary">この条件で見る</Button>
      </p>
    </form>
  </search>
)
