export type ClashField = { readonly label: string; readonly mine: string; readonly theirs: string }

type Of = {
  /** Who saved first, and when, in words. */
  readonly by: string
  readonly at: string
  readonly fields: readonly ClashField[]
}

/** Two people wrote at once: both texts stand side by side, and nothing is lost. */
export const Clash = ({ by, at, fields }: Of) => (
  <section className="clash" aria-labelledby="clash-title">
    <h2 id="clash-title">ほかの人が先に保存しました</h2>
    <p>
      {at}に{by}
      が保存しました。あなたが書いた内容は消えていません。両方を見くらべて、残す内容を決めてください。
    </p>
    {fields.map(({ label, mine, theirs }) => (
      <div className={mine === theirs ? 'clash-field' : 'clash-field clash-differs'} key={label}>
        <h3>
          {label}
          <span className={mine === theirs ? 'tag tag-plain' : 'tag tag-yellow'}>
            {mine === theirs ? '同じです' : '違いがあります'}
          </span>
        </h3>
        <dl className="clash-sides">
          <div>
            <dt>あなたが書いた内容</dt>
            <dd>{mine || '（何も書いていません）'}</dd>
          </div>
          <div>
            <dt>先に保存された内容</dt>
            <dd>{theirs || '（何も書いていません）'}</dd>
          </div>
        </dl>
      </div>
    ))}
  </section>
)
