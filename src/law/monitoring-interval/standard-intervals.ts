/** モニタリングの標準期間の表の行: for these services (codes), a review every `months` months. */
export type IntervalRow = { months: number; services: readonly string[]; who: string }

/** The standard as it stood from one revision to the next. */
export type IntervalTable = {
  /** New people, and people whose services changed much, while three months have not passed. */
  fresh: number
  /** People at home who need intensive support. */
  intensive: number
  /** 施設入所支援、療養介護、重度障害者等包括支援 */
  residential: number
  /** 共同生活援助（日中サービス支援型）; null before that kind existed. */
  dayGroupHome: number | null
  atHome: readonly IntervalRow[]
  /** People of `age` and over for whom no care manager of 介護保険 plans; null before the row existed. */
  elderly: { age: number; months: number; services: readonly string[] } | null
  /** Services whose months in this table are only known from the next one; null where all are known. */
  takenFromNext: readonly string[] | null
}

export const residentialServices: readonly string[] = ['14', '21', '32']
export const trainingServices: readonly string[] = ['34', '41', '42']

const visits = ['11', '12', '13', '15', '24']
const employment = ['43', '44']
const days = ['22', '33', '45', '46']
const regional = ['53', '54']
const childDays = ['61', '62', '63', '64', '65']

const everySixMonths = (services: string[]): IntervalRow => ({ months: 6, services, who: '在宅の利用者' })
const followUp: IntervalRow = { months: 3, services: ['35', '47'], who: '自立生活援助・就労定着支援の利用者' }
// The service exists from 2025-10-01; before that the row fits nobody.
const selection: IntervalRow = { months: 1, services: ['48'], who: '就労選択支援の利用者' }
const threeMonths: IntervalRow = {
  months: 3,
  services: [...visits, ...trainingServices, ...employment],
  who: '訪問系・短期入所・訓練などの利用者',
}

export const table2012: IntervalTable = {
  fresh: 1,
  intensive: 1,
  residential: 12,
  dayGroupHome: null,
  atHome: [
    everySixMonths([...visits, ...trainingServices, ...employment, ...days, ...regional, ...childDays]),
  ],
  elderly: null,
  takenFromNext: [...days, ...regional, ...childDays],
}

export const table2018: IntervalTable = {
  ...table2012,
  dayGroupHome: 3,
  atHome: [...table2012.atHome, followUp],
  elderly: { age: 65, months: 3, services: [...visits, ...days] },
  takenFromNext: null,
}

export const table2019: IntervalTable = {
  ...table2018,
  residential: 6,
  atHome: [selection, threeMonths, followUp, everySixMonths([...days, ...regional, ...childDays])],
}
