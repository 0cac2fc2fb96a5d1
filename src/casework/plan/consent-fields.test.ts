import { expect, test } from 'vitest'
import { readForm } from '../../ui/kit/form.ts'
import { consentFields } from './consent-fields.ts'

const read = (typed: Readonly<Record<string, string>>) => {
  const sent = Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, [value]]))
  const answer = readForm(consentFields([{ value: 'a', label: '見本' }], '2026-05-11'), sent)
  return answer.ok ? [] : answer.problems.map(({ field, says }) => `${field} ${says}`)
}
const right = {
  ...{
    madeOn: '2026-05-11',
    explainedOn: '2026-05-11',
    consentedOn: '2026-05-11',
    deliveredOn: '2026-05-11',
  },
  ...{ explainedBy: '青葉', consentBy: '見本 花子', means: '署名', deliveredBy: '手渡し' },
}

test('今日の日は、みな受け取る', () => {
  expect(read(right)).toEqual([])
})

test('先の日も、書いていない欄も、まとめて、その欄で言う', () => {
  const wrong = { ...right, madeOn: '2030-01-01', explainedOn: '', deliveredOn: '令和12年1月1日' }
  expect(read(wrong)).toEqual([
    'madeOn 作成日が、今日より後の日になっています。',
    expect.stringMatching(/^explainedOn /),
    'deliveredOn 本人に渡した日（交付）が、今日より後の日になっています。',
  ])
})
