import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Clash } from './clash.tsx'

test('both texts are there, differences are said in words', () => {
  const html = renderToString(
    <Clash
      by="佐藤 一郎"
      at="5月17日"
      fields={[
        { label: '目標', mine: '歩く', theirs: '' },
        { label: '時期', mine: '6か月', theirs: '6か月' },
      ]}
    />,
  )
  for (const says of ['歩く', '（何も書いていません）', '違いがあります', '同じです', '佐藤 一郎'])
    expect(html).toContain(says)
})
