import { expect, test } from 'vitest'
import type { ApplicationData, ApplicationValues } from './application-fields.ts'
import { applicationProblems } from './application-problems.ts'

const data: ApplicationData = {
  person: {
    ...{ id: 'p', name: '見本', kana: 'みほん', birthDate: '1990-07-15', address: '', telephone: null },
    ...{
      disabilities: [],
      certificateNumber: null,
      ...{ district: null, mainDisability: null, language: null, wishedOffice: null },
      guardian: null,
      version: 1,
    },
  },
  earlier: [],
  today: '2026-04-30',
}
const values: ApplicationValues = {
  ...{ kind: '新規', previous: null, care: ['22'], training: [], regional: [], local: [] },
  ...{ needsCare: false, careManagement: 'なし', cameBy: '本人', on: '2026-04-30' },
}
const problems = (more: Partial<ApplicationValues>) =>
  applicationProblems(data, { ...values, ...more }).map(({ field, says }) => [field, says])

test.each<[string, Partial<ApplicationValues>, [string, string][]]>([
  ['受け付けられる', {}, []],
  ['サービスの始まった日', { training: ['48'], on: '2025-10-01' }, []],
  ['その前の日', { training: ['48'], on: '2025-09-30' }, [['on', '就労選択支援は令和7年10月1日から']]],
  ['制度の始まる前は、日だけを言う', { on: '2012-03-31' }, [['on', 'いまの制度のものではない']]],
  ['今日より後', { on: '2026-05-01' }, [['on', '今日より後']]],
])('規定に問えない申請は受け付けない：%s', (_, more, expected) => {
  expect(problems(more)).toEqual(expected.map(([field, says]) => [field, expect.stringContaining(says)]))
})
