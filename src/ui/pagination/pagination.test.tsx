import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Pagination } from './pagination.tsx'

const draw = (page: number, pages: number) =>
  [
    ...renderToString(<Pagination {...{ page, pages }} hrefOf={(to) => `?${to}`} />).matchAll(
      /href="\?(\d+)"/g,
    ),
  ].map(([, to]) => Number(to))

test.each([
  [1, 1, []],
  [1, 2, [1, 2, 2]],
  [5, 12, [4, 1, 4, 5, 6, 12, 6]],
  [12, 12, [11, 1, 11, 12]],
])('page %i of %i', (page, pages, links) => expect(draw(page, pages)).toEqual(links))
