import { isoOf } from '../../city/made-city/days.ts'
import { codesOf, type PeriodRow, type StandingOffice } from '../../city/made-city/made-city.ts'
import type { MadePlanner } from '../../city/made-city/made-offices.ts'
import type { MadePerson } from '../../city/made-city/made-person.ts'
import type { MadeContract, MadeProvider } from '../../city/made-city/made-providers.ts'
import { rowsOf } from './row-of.ts'

/** The registers of one municipality as rows to be copied. */
export const registerRows = (municipality: string) => {
  const here = { municipality: () => municipality }
  return {
    person: rowsOf<MadePerson>('person', {
      ...here,
      id: (one) => one.id,
      name: (one) => one.name,
      kana: (one) => one.kana,
      birth_date: (one) => one.birth_date,
      address: (one) => one.address,
      telephone: (one) => one.telephone,
      disabilities: (one) => one.disabilities,
      certificate_number: (one) => one.certificate_number,
      guardian: (one) => one.guardian,
      guardian_relation: (one) => one.guardian_relation,
      district: (one) => one.district,
      main_disability: (one) => one.main_disability,
      language: (one) => one.language,
      wished_office: (one) => one.wished_office,
    }),
    period: rowsOf<PeriodRow>('grant_period', {
      ...here,
      id: (one) => one.id,
      person: (one) => one.person,
      decided_on: ({ period }) => isoOf(period.decided),
      starts: ({ period }) => isoOf(period.start),
      ends: ({ period }) => period.ends,
      last_ends: ({ period }) => period.lastEnds,
      cut_on: ({ period }) => period.cutOn,
      services: ({ period }) => codesOf(period),
      target: ({ period }) => period.facts.target,
      part: ({ period }) => period.part,
      mix: ({ period }) => period.mix,
      district: (one) => one.district,
      plan: ({ period }) => period.plan,
      self_plan_reason: ({ period }) => period.reason,
      office: (one) => one.office,
      planner: (one) => one.planner,
      subject: ({ period }) => period.subject,
      next_subject: ({ period }) => period.nextSubject,
      category_until: ({ period }) => (period.categoryUntil === null ? null : isoOf(period.categoryUntil)),
      applied_on: ({ period }) => isoOf(period.applied),
      due_months: (one) => one.due,
      done_months: (one) => one.done,
      late_months: (one) => one.late,
    }),
    contract: rowsOf<MadeContract & { readonly period: string }>('service_contract', {
      ...here,
      period: (one) => one.period,
      provider: (one) => one.provider,
      service: (one) => one.service,
      amount: (one) => one.amount,
      unit: (one) => one.unit,
    }),
    planner: rowsOf<MadePlanner & { readonly account: string | null }>('planner', {
      ...here,
      id: (one) => one.id,
      organisation: (one) => one.organisation,
      name: (one) => one.name,
      share: (one) => one.share,
      since: (one) => one.since,
      account: (one) => one.account,
    }),
    office: rowsOf<StandingOffice>('organisation', {
      ...organisation(municipality),
      kind: (one) => one.kind,
      offers: (one) => (one.kind === '支援センター' ? [] : ['計画相談', '障害児相談']),
      accepting: (one) => one.accepting,
      room: (one) => one.room,
      takes: (one) => one.takes,
      areas: (one) => one.areas,
      languages: (one) => one.languages,
    }),
    provider: rowsOf<MadeProvider>('organisation', {
      ...organisation(municipality),
      kind: () => 'サービス事業者',
      offers: (one) => one.offers,
    }),
    desk: rowsOf<{ readonly id: string; readonly ordinal: number; readonly area: string }>('desk', {
      ...here,
      id: (one) => one.id,
      ordinal: (one) => one.ordinal,
      name: (one) => `${one.area}障害福祉係`,
      area: (one) => one.area,
      purpose: () => '相談・サービス利用申請',
      telephone: () => '000-0000-0000',
    }),
  }
}

type Named = {
  readonly id: string
  readonly number: string
  readonly name: string
  readonly kana: string
  readonly area: string
  readonly corporation: string
}

const organisation = (municipality: string) => ({
  municipality: () => municipality,
  id: (one: Named) => one.id,
  number: (one: Named) => one.number,
  name: (one: Named) => one.name,
  kana: (one: Named) => one.kana,
  address: (one: Named) => `${one.area}見本町1丁目1番1号`,
  telephone: () => '000-0000-0000',
  area: (one: Named) => one.area,
  corporation: (one: Named) => one.corporation,
})
