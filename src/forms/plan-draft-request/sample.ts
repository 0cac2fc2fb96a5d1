import type { PlanDraftRequest } from './plan-draft-request.ts'

export const samplePlanDraftRequest: PlanDraftRequest = {
  demo: true,
  regime: '障害者',
  number: '8見障福第1234号',
  on: '2026-08-03',
  sender: '見本市長　例示 一郎',
  to: {
    name: '見本 太郎',
    postalCode: '000-0000',
    address: '見本市中央一丁目2番3号 みほんハイツ101',
    child: null,
  },
  basis: ['障害者総合支援法 第22条第4項'],
  services: ['就労継続支援（B型）', '共同生活援助'],
  due: '2026-09-30',
  handIn: {
    place: '見本市 障害福祉課（市役所1階 5番窓口）',
    means: ['窓口', '郵送', '「ひとつ」による送信'],
  },
  officeList: '事業所の一覧は、同封の「相談支援事業所一覧」にあります。',
  desk: { name: '見本市 障害福祉課', phone: '000-000-1111', fax: '000-000-1112' },
  ticket: {
    site: 'https://hitotsu.example.jp',
    receipt: '260803000123',
    code: 'K7MD9QXR4TWB',
    validUntil: '2026-09-30',
  },
}

export const samplePlanDraftRequestForChild: PlanDraftRequest = {
  ...samplePlanDraftRequest,
  regime: '障害児',
  to: { name: '見本 太郎', postalCode: '000-0000', address: '見本市中央一丁目2番3号', child: '見本 さくら' },
  basis: ['児童福祉法 第21条の5の7第4項'],
  services: ['放課後等デイサービス'],
  ticket: null,
}
