import { expect, test } from 'vitest'
import { serviceCodes, servicesMissingOn } from './service-fact.ts'

test.each([
  ['ある', ['22'], '2026-04-01', null],
  ['まだない', ['48'], '2025-09-30', '48 就労選択支援は2025-10-01から'],
  ['始まった日', ['48'], '2025-10-01', null],
  ['もうない', ['62'], '2024-04-01', '62 医療型児童発達支援は2012-04-01から2024-03-31まで'],
  ['終わりの日', ['62'], '2024-03-31', null],
  ['始まりの日が未確認', ['47'], '2018-03-31', '47 就労定着支援は2018-04-01から（始まりの日は未確認）'],
  ['番号のないサービス', ['移動支援'], '2012-03-31', '移動支援は2012-04-01から'],
  ['一覧にない番号', ['99'], '2026-04-01', '99'],
  ['いくつも', ['22', '48', '99'], '2020-01-01', '48 就労選択支援は2025-10-01から、99'],
])('その日にないサービスを、いつのものかとともに言う：%s', (_, given, on, which) => {
  expect(servicesMissingOn('services', given, Temporal.PlainDate.from(on))).toEqual(
    which === null
      ? []
      : [
          {
            field: 'services',
            expected: `${on} に制度のあるサービスだけを入れてください（その日にないもの：${which}）`,
          },
        ],
  )
})

test.each([
  ['ない', [], null],
  ['二つ', ['22', '46'], null],
  ['同じものが二度', ['22', '46', '22'], '同じものは一度だけ'],
])('サービスの並び：%s', (_, given, expected) => {
  const read = serviceCodes('サービス').safeParse(given)
  expect(read.error?.issues.map(({ message }) => message) ?? null).toEqual(expected && [expected])
  expect(serviceCodes('サービス').meta()?.title).toBe('サービス')
})
