import type { At } from '../case/at.ts'

/** 「事業所のない人」の数え方: four screens count four things; each is named, and what sets it apart is said once. */
export const WithoutOfficeSays = ({ at }: { readonly at: Pick<At, 'href'> }) => (
  <details className="screen-only">
    <summary>「事業所のない人」の数が、画面でちがうわけ</summary>
    <p>数えるものが、それぞれちがいます。たしたり、くらべたりはできません。</p>
    <ul>
      <li>
        <strong>調整できる事業所がない人</strong>（<a href={at.href('/tables/annex3')}>別紙3</a>
        ）：その年度に更新の日が来る人のうち、いまの決定に事業所が書かれていない人。
      </li>
      <li>
        <strong>作る事業所がない人</strong>（<a href={at.href('/tables/annex1')}>別紙1の見通し</a>
        ）：3月末の見通しで、計画が要る人が、事業所の作れる数をこえる分。だれかは決まっていません。
      </li>
      <li>
        <strong>計画を作る事業所のない人</strong>（<a href={at.href('/matching')}>受けられる事業所の提案</a>
        ）：今日、計画が要るのに、作る事業所が決まっていない人。申請中の人を入れ、更新の年度は問わず、自分で計画を作ることを希望する人は入れません。
      </li>
      <li>
        <strong>作れる事業所がない・待機</strong>（
        <a href={at.href('/tables/measures#self-plan')}>仕事のはかり</a>
        ）：その年度にセルフプランで決定したうち、理由がそう書かれている決定。
      </li>
    </ul>
    <p>
      相談支援専門員も、別紙1の見通しと事業所の「受け持ち」の画面は<strong>常勤に直した人数</strong>
      （半日だけの人は0.5人）、仕事のはかりは<strong>人数</strong>です。
    </p>
  </details>
)
