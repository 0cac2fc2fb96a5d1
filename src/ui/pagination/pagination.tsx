type Of = {
  /** From 1. */
  readonly page: number
  readonly pages: number
  readonly hrefOf: (page: number) => string
  readonly label?: string
}

/** The way through a long list. Draws nothing for a single page. */
export const Pagination = ({ page, pages, hrefOf, label = 'ページの移動' }: Of) =>
  pages <= 1 ? null : (
    <nav className="pagination" aria-label={label}>
      <ul>
        {page > 1 && (
          <li>
            <a href={hrefOf(page - 1)} rel="prev">
              前へ
            </a>
          </li>
        )}
        {shown(page, pages).map((number, at, all) => (
          <li
            key={number}
            className={number - (all[at - 1] ?? number - 1) > 1 ? 'pagination-gap' : undefined}
          >
            <a href={hrefOf(number)} aria-current={number === page ? 'page' : undefined}>
              {number}
              <span className="unseen">ページ</span>
            </a>
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={hrefOf(page + 1)} rel="next">
              次へ
            </a>
          </li>
        )}
      </ul>
      <p>
        全{pages}ページ中 {page}ページ目
      </p>
    </nav>
  )

/** The first, the last and those around the present one. */
const shown = (page: number, pages: number): number[] =>
  [...new Set([1, page - 1, page, page + 1, pages])]
    .filter((number) => number >= 1 && number <= pages)
    .sort((a, b) => a - b)
