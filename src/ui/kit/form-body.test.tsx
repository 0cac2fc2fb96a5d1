import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { choice } from './choice.ts'
import { ErrorSummary } from './error-summary.tsx'
import { readForm } from './form.ts'
import { FormBody } from './form-body.tsx'
import { hidden } from './hidden.ts'
import { longText } from './long-text.ts'
import { labelsOf } from './names.ts'
import { number } from './number.ts'
import { optional } from './optional.ts'
import { parsed } from './parsed.ts'
import { rows } from './rows.ts'
import { text } from './text.ts'
import type { Typed } from './typed.ts'

const fields = {
  name: text({ label: '氏名', hint: '戸籍のとおりに', max: 40, autocomplete: 'name' }),
  hours: number({ label: '時間', min: 1, max: 24, unit: '時間' }),
  place: optional(choice({ label: '住まい', options: [{ value: 'home', label: '自宅', hint: '家族と' }] })),
  day: parsed<string>({
    label: '開始日',
    parse: (typed) => (typed === '旧' ? { confirm: '新', says: '旧です。' } : { value: typed }),
    print: (value) => value,
  }),
  version: hidden(number({ label: '版', min: 0, max: 9 })),
  needs: rows({
    label: '課題',
    itemName: '課題',
    min: 1,
    max: 2,
    item: { goal: longText({ label: '目標', max: 20, rows: 3 }) },
  }),
}

const draw = (typed: Typed) => {
  const read = readForm(fields, typed)
  const problems = read.ok ? [] : read.problems
  return renderToString(
    <>
      <ErrorSummary problems={problems} labels={labelsOf(fields, problems)} />
      <FormBody {...{ fields, typed, problems }} />
    </>,
  )
}

describe('a form', () => {
  test('a first visit shows no error and one row', () => {
    const html = renderToString(<FormBody fields={fields} typed={{}} />)
    expect(html).not.toContain('エラー')
    expect(html).toContain('name="needs.0.goal"')
    expect(html).not.toContain('placeholder')
    expect(html).not.toContain('を削除')
  })

  test('every described-by and label points at something', () => {
    const html = draw({ 'needs.0._row': ['1'], 'needs.1._row': ['1'] })
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, list = ''] of html.matchAll(/(?:aria-describedby|for)="([^"]+)"/g)) {
      for (const id of list.split(' ')) expect(ids).toContain(id)
    }
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(links.length).toBe(6)
    for (const id of links) expect(ids).toContain(id)
  })

  test('what was typed is kept, safely', () => {
    const html = draw({ name: ['<b>"京都"\ud842'], 'needs.0.goal': ['\n歩く'] })
    expect(html).toContain('value="&lt;b&gt;&quot;京都&quot;')
    expect(html).toContain('>\n\n歩く</textarea>')
  })

  test('a label is not said twice in the summary', () => {
    const html = draw({ name: ['あ'.repeat(41)], 'needs.0._row': ['1'] })
    expect(html).toContain('氏名：40文字以内で入力してください（いま41文字）')
    expect(html).toContain('>時間を入力してください</a>')
    expect(html).toContain('課題1の目標：目標を入力してください')
  })

  test('a doubtful text comes back with its confirmation', () => {
    expect(draw({ day: ['旧'] })).toContain('name="day._confirmed" value="旧"')
    expect(draw({ day: ['旧'], 'day._confirmed': ['旧'] })).toContain('name="day._confirmed" value="旧"')
    expect(draw({ day: ['新しい'], 'day._confirmed': ['旧'] })).not.toContain('_confirmed')
    expect(renderToString(<FormBody fields={fields} typed={{ day: ['旧'] }} />)).not.toContain('_confirmed')
  })

  test('row buttons: only those that do something; Enter presses none of them', () => {
    const html = draw({ 'needs.0._row': ['1'], 'needs.1._row': ['1'] })
    expect(html).toContain('課題1を下へ')
    expect(html).toContain('課題2を上へ')
    expect(html).not.toContain('課題1を上へ')
    expect(html).not.toContain('課題を追加')
    expect(html.indexOf('enter-button')).toBeLessThan(html.indexOf('name="_down"'))
  })

  test('an error in a hidden field is still seen', () => {
    const html = draw({ version: ['99'] })
    expect(html).toContain('id="f-version"')
    expect(html).toContain('版は、0から9までの数字で入力してください')
  })
})
