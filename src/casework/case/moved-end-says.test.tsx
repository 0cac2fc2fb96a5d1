import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Role } from '../registers/actor.ts'
import { fold } from './fold.ts'
import { MovedEndSays } from './moved-end-says.tsx'
import { applied, facts, fileOf } from './sample-facts.ts'

const file = fileOf(applied(), facts.granted)
const says = (role: Role, from = fold(file, facts.endMoved)) =>
  renderToStaticMarkup(<MovedEndSays file={from} role={role} />)
const both = ['令和9年4月30日', '令和8年12月31日']

test.each<[Role, string, string]>([
  ['係長', '本人が令和8年5月10日に同意し、令和8年5月20日に係長が承認しました', '障害者総合支援法第24条'],
  ['相談支援専門員', 'モニタリングの月は、早めた終わりに合わせてあります', '決定のときの通知と受給者証は'],
  ['本人', '本人が令和8年5月10日に同意し', '前に受け取った通知と受給者証には'],
])('%sに、二つの終わりの日と、だれがいつ同意したかを言う', (role, ...parts) => {
  for (const part of [...both, ...parts]) expect(says(role)).toContain(part)
})

const withDay = (extra: string) => {
  const line = (code: string) => ({ ...facts.granted.services[0], code })
  const both = { ...facts.granted, services: [line('22'), line(extra)] }
  return fold(fileOf(applied(), both), { ...facts.endMoved, months: facts.granted.monitoring.months })
}

test('ほかのサービスが続くときは、どれが早く終わり、どれが変わらないかを言い、月はそのままと言う', () => {
  const staff = says('係長', withDay('63'))
  expect(staff).toContain('生活介護の支給決定期間の終わりは')
  expect(staff).toContain('放課後等デイサービスは令和9年4月30日まで')
  expect(staff).toContain('決定のときのままです')
  expect(staff).not.toContain('合わせてあります')
  expect(staff).toContain('放課後等デイサービスの終わりを変えないのも、まだ確かめられていない')
  expect(says('相談支援専門員', withDay('63'))).not.toContain('確かめられていない')
  const mine = says('本人', withDay('63'))
  expect(mine).toContain('生活介護を使える期間の終わりが')
  expect(mine).toContain('放課後等デイサービスは令和9年4月30日まで使えます')
})

test('ほかのサービスが続かなければ、続くから月がそのままとは言わない。月がなければ、月のことを言わない', () => {
  const monitoring = { ...facts.granted.monitoring, months: [] }
  const without = fileOf(applied(), { ...facts.granted, monitoring }, { ...facts.endMoved, months: [] })
  expect(says('係長', without)).not.toContain('ほかのサービスが続くので')
  expect(says('係長', without)).not.toContain('モニタリングの月')
  const { months } = facts.granted.monitoring
  const same = fold(file, { ...facts.endMoved, months })
  expect(says('係長', same)).toContain('モニタリングの月は、決定のときのままです。')
  const short = { ...facts.granted.services[0], code: '63', until: '2027-01-31' }
  const services = [facts.granted.services[0], short]
  const shorter = fileOf(applied(), { ...facts.granted, services }, { ...facts.endMoved, months })
  expect(says('係長', shorter)).not.toContain('ほかのサービスが続くので')
})

test('すべて早く終わるなら、名ざさない', () => {
  expect(says('本人')).toContain('サービスを使える期間の終わりが')
  expect(says('係長')).not.toContain('変わりません')
})

test('受給者証を書きかえるのは、市町村の職員だけに言う', () => {
  expect(says('窓口')).toContain('書きかえて')
  for (const role of ['本人', '相談支援専門員', '事業者職員'] as const)
    expect(says(role)).not.toContain('書きかえて')
})

test('子どもなら保護者が同意した。早めていなければ、何も言わない', () => {
  const child = fileOf(applied({ guardian: 'guardian' }), facts.granted, facts.endMoved)
  expect(says('窓口', child)).toContain('保護者が令和8年5月10日に同意し')
  expect(says('窓口', file)).toBe('')
})
