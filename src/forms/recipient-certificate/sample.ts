import type { RecipientCertificate } from './recipient-certificate.ts'

const year = { from: '2026-10-01', to: '2027-09-30' }

export const sampleRecipientCertificate: RecipientCertificate = {
  demo: true,
  kind: '障害福祉サービス受給者証',
  number: '0000000000',
  holder: {
    name: '見本 太郎',
    kana: 'ミホン タロウ',
    birth: '1988-04-02',
    address: '見本市中央一丁目2番3号 みほんハイツ101',
  },
  child: null,
  disabilities: ['知的'],
  issuedOn: '2026-09-28',
  municipality: { name: '見本市', number: '000000' },
  category: { value: '区分4', period: { from: '2026-10-01', to: '2029-09-30' } },
  grants: [
    { benefit: '介護給付費', services: [{ kind: '短期入所', amount: '7日/月', period: year }] },
    {
      benefit: '訓練等給付費',
      services: [
        { kind: '就労継続支援（B型）', amount: '各月の日数から8日を控除した日数/月', period: year },
        { kind: '共同生活援助', amount: '各月の日数/月', period: year },
      ],
    },
  ],
  planning: {
    period: { from: '2026-09', to: '2027-09' },
    office: '相談支援センターみほん',
    monitoring: '3か月ごと（令和8年12月から令和9年9月まで）',
    startedOn: '2026-09-18',
  },
  specialBenefit: { monthly: 10000, period: year },
  ceiling: { monthly: 0, period: { from: '2026-10-01', to: '2027-06-30' } },
  mealSupport: true,
  ceilingManager: 'ホームみほん',
  remarks: '',
  desk: { name: '見本市 障害福祉課', phone: '000-000-1111', fax: '000-000-1112' },
  entries: [
    {
      provider: '社会福祉法人見本会 みほん工房',
      service: '就労継続支援（B型）',
      amount: '各月の日数から8日を控除した日数/月',
      contractedOn: '2026-10-01',
      endedOn: null,
      usedInLastMonth: null,
    },
    {
      provider: '社会福祉法人見本会 ホームみほん',
      service: '共同生活援助',
      amount: '各月の日数/月',
      contractedOn: '2026-10-01',
      endedOn: null,
      usedInLastMonth: null,
    },
  ],
}

export const sampleChildCertificate: RecipientCertificate = {
  ...sampleRecipientCertificate,
  kind: '通所受給者証',
  child: { name: '見本 さくら', kana: 'ミホン サクラ', birth: '2018-07-15' },
  category: null,
  grants: [
    {
      benefit: '障害児通所給付費',
      services: [{ kind: '放課後等デイサービス', amount: '12日/月', period: year }],
    },
  ],
  planning: null,
  specialBenefit: null,
  ceiling: { monthly: 4600, period: { from: '2026-10-01', to: '2027-06-30' } },
  ceilingManager: null,
  entries: [],
}
