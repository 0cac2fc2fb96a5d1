import type { MunicipalSettings } from '../../casework/registers/municipality.ts'

type DemoDesk = {
  readonly name: string
  readonly area: string
  readonly purpose: string
  readonly telephone: string
  readonly fax: string | null
}

export type DemoMunicipality = {
  readonly number: string
  readonly name: string
  readonly prefecture: string
  readonly head: string
  readonly settings: MunicipalSettings
  readonly desks: readonly DemoDesk[]
}

const application = '相談・サービス利用申請'

/**
 * 見本の市町村. The desks of 北区 and their numbers are those of its leaflet; the days in the settings are
 * invented, for the leaflet gives none.
 */
export const demoMunicipalities: readonly DemoMunicipality[] = [
  {
    number: '131177',
    name: '北区',
    prefecture: '東京都',
    head: '北区長',
    settings: {
      draftDays: 30,
      surveyDays: 30,
      decisionDays: { withCategory: 60, without: 30 },
      planDays: 30,
      renewalMonths: 3,
      firstMonths: '翌月から',
      dayOff: '次の開庁日にする',
    },
    desks: [
      {
        name: '王子障害相談係',
        area: '王子地区',
        purpose: application,
        telephone: '03-3908-1358',
        fax: '03-3908-5344',
      },
      {
        name: '赤羽障害相談係',
        area: '赤羽地区',
        purpose: application,
        telephone: '03-3903-4161',
        fax: '03-3903-0991',
      },
      {
        name: '滝野川地域障害者相談支援センター',
        area: '滝野川地区',
        purpose: application,
        telephone: '03-4334-6548',
        fax: '03-4334-6549',
      },
      {
        name: '障害福祉係',
        area: '区内全域',
        purpose: '制度について',
        telephone: '03-3908-9085',
        fax: '03-3908-5344',
      },
    ],
  },
  {
    number: '261008',
    name: '京都市',
    prefecture: '京都府',
    head: '京都市長',
    settings: {
      draftDays: 30,
      decisionDays: { withCategory: 60, without: 30 },
      planDays: 30,
      renewalMonths: 3,
      firstMonths: '当月から',
      dayOff: '動かさない',
      selfPlanForm: '京都市',
    },
    desks: [
      {
        name: '見本の福祉事務所',
        area: '市内東部',
        purpose: application,
        telephone: '075-000-0001',
        fax: '075-000-0002',
      },
      {
        name: '見本の保健センター',
        area: '市内西部',
        purpose: application,
        telephone: '075-000-0003',
        fax: null,
      },
    ],
  },
]
