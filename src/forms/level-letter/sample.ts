import type { LevelLetters } from './level-letter.ts'

const desk = {
  ...{ name: '見本福祉事務所　障害福祉係', phone: '000-000-0001', fax: '000-000-0002' },
  address: '見本市見本町3',
}

export const sampleLevelLetters: LevelLetters = {
  ...{ demo: true, on: '2026-04-10', by: '2026-04-30', sender: '見本市長' },
  letters: [
    {
      to: { name: '見本 花子', address: '見本市見本町1', child: null },
      mark: '3-1',
      birth: '1990-05-06',
      ...{ name: '見本 花子', endsNow: '2027-02-28', endsThen: '2026-10-31' },
      ...{ office: '相談支援 みほん', desk },
    },
    {
      to: { name: '見本 母子', address: '見本市見本町2', child: '見本 小太郎' },
      mark: '3-2',
      birth: '2014-08-01',
      ...{ name: '見本 小太郎', endsNow: '2027-03-31', endsThen: '2026-12-31' },
      ...{ office: null, desk: { ...desk, fax: '' } },
    },
  ],
}
