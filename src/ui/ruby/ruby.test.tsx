import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { rubyParts, withoutRuby } from '../kit/ruby-text.ts'
import { Ruby } from './ruby.tsx'

const marked = 'あとで{計画|けいかく}を{書|か}く。'

test('ことばと、ふりがなに分ける', () => {
  expect(rubyParts(marked)).toEqual([
    { text: 'あとで', reading: null },
    { text: '計画', reading: 'けいかく' },
    { text: 'を', reading: null },
    { text: '書', reading: 'か' },
    { text: 'く。', reading: null },
  ])
  expect(rubyParts('')).toEqual([])
})

test('ふりがななしの読みは、一つの文になる', () => {
  expect(withoutRuby(marked)).toBe('あとで計画を書く。')
  expect(renderToStaticMarkup(<Ruby text={marked} kana={false} />)).toBe('あとで計画を書く。')
})

test('ふりがなは目のためで、読み上げは一度だけ', () => {
  const html = renderToStaticMarkup(<Ruby text={marked} kana />)
  expect(html).toBe(
    'あとで<ruby>計画<rt aria-hidden="true">けいかく</rt></ruby>を<ruby>書<rt aria-hidden="true">か</rt></ruby>く。',
  )
  const heard = html.replace(/<rt aria-hidden="true">[^<]*<\/rt>/g, '').replace(/<[^>]*>/g, '')
  expect(heard).toBe(withoutRuby(marked))
})
