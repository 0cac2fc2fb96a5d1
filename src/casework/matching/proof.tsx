import type { ReactNode } from 'react'
import type { Matching } from '../../city/matching/propose-matching.ts'
import { grouped } from '../../ui/kit/grouped.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import { words } from './matching.words.ts'

/** 証明: why no more people can be taken, by counting, and how far each aim was carried. */
export const Proof = ({
  matching: { proof, nobody, reached, proven },
}: {
  readonly matching: Matching
}): ReactNode => (
  <details className="why">
    <summary>{words.proofTitle}</summary>
    <div className="why-body">
      <p>
        {nobody.length === 0 ? words.allTaken : words.proof(proof.full.length, proof.room, proof.others)}
        {proven ? words.proven : words.notProven}
      </p>
      <p>{words.order}</p>
      <DataTable
        caption="この提案が届いたところと、その上限"
        dense
        columns={[
          { key: 'aim', label: 'めざすこと', head: true },
          { key: 'value', label: 'この提案', align: 'end' },
          { key: 'bound', label: '上限', align: 'end' },
        ]}
        rows={reached.map(({ aim, value, bound }) => ({
          key: aim,
          cells: { aim: says[aim], value: grouped(value), bound: grouped(bound) },
        }))}
      />
    </div>
  </details>
)

const says: Readonly<Record<Matching['reached'][number]['aim'], string>> = {
  受けられる人: '受けられる人の数',
  希望の事業所: '希望する事業所に入る人の数',
  同じ地区: '同じ地区の事業所に入る人の数',
  事業者の順位: 'いま使う事業者の順位の点（①から順に、先の順位ほど高い）',
  待った日数: '入る人が待った日数の合計',
}
