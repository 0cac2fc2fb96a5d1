import type { Stage } from './stage.ts'
import { type Fields, rowsOf } from './visitor.ts'

/** Who stands behind which desk of the demo's municipalities. */
export type Cast = {
  readonly desk: string
  readonly chief: string
  readonly office: string
  readonly planner: string
}

export type DemoPerson = {
  readonly name: string
  readonly kana: string
  readonly birthDate: string
  readonly address: string
  readonly disabilities: readonly string[]
  readonly district?: string
  readonly mainDisability?: string
  readonly language?: string
  /** The planning office that the person wishes for, by name. */
  readonly wishedOffice?: string
  readonly guardian?: {
    readonly name: string
    readonly kana: string
    readonly birthDate: string
    readonly relation: string
  }
}

/** The first steps of every story, each on its day, through the screens. `case` paths are `/cases/<id>`. */
export const register = async (stage: Stage, cast: Cast, person: DemoPerson): Promise<string> =>
  (await stage.as(cast.desk)).send('/persons/new', {
    name: person.name,
    kana: person.kana,
    birthDate: person.birthDate,
    address: person.address,
    telephone: '000-0000-0000',
    disabilities: person.disabilities,
    ...(person.district ? { district: person.district } : {}),
    ...(person.mainDisability ? { mainDisability: person.mainDisability } : {}),
    ...(person.language ? { language: person.language } : {}),
    ...(person.wishedOffice ? { wishedOffice: await stage.organisation(person.wishedOffice) } : {}),
    ...(person.guardian
      ? {
          guardianName: person.guardian.name,
          guardianKana: person.guardian.kana,
          guardianBirthDate: person.guardian.birthDate,
          guardianRelation: person.guardian.relation,
        }
      : {}),
  })

export const apply = async (stage: Stage, cast: Cast, person: string, fields: Fields): Promise<string> =>
  (await stage.as(cast.desk)).send(`${person}/apply`, {
    kind: '新規',
    careManagement: 'なし',
    cameBy: '本人',
    ...fields,
  })

export const request = async (stage: Stage, cast: Cast, file: string, desk: string): Promise<void> => {
  await (await stage.as(cast.desk)).send(`${file}/request-draft`, { desk: await stage.desk(desk) })
}

/** ③ asked by the desk for the person, who came in; then the office's answer. */
export const ask = async (stage: Stage, cast: Cast, file: string, office = cast.office): Promise<void> => {
  await (await stage.as(cast.desk)).send(`${file}/ask-office`, { office: await stage.organisation(office) })
}

export const accept = async (stage: Stage, cast: Cast, file: string): Promise<void> => {
  await (await stage.as(cast.planner)).send(`${file}/answer-ask`, { answer: '引き受ける', explained: '1' })
}

export const decline = async (stage: Stage, planner: string, file: string, reason: string): Promise<void> => {
  await (await stage.as(planner)).send(`${file}/answer-ask`, { answer: '引き受けられない', reason })
}

/** ⑤ and ⑥; `notify` is ⑦. */
export const survey = async (stage: Stage, cast: Cast, file: string, category: string): Promise<void> => {
  await (await stage.as(cast.desk)).send(`${file}/survey`, {
    on: stage.today(),
    surveyor: '見本 調査',
    place: '自宅',
    overview: '日中は自宅で過ごしている。買い物と通院に付き添いがいる。家族は日中仕事で不在。',
    firstJudgement: category,
    remarks: '見通しが持てないと不安になる。予定を文字で示すと落ち着いて行動できる。',
    state: '終了',
  })
}

export const judge = async (stage: Stage, cast: Cast, file: string, category: string): Promise<void> => {
  await (await stage.as(cast.desk)).send(`${file}/judgement`, {
    on: stage.today(),
    category,
    from: stage.today(),
    months: '36',
  })
}

export const notifyCategory = async (stage: Stage, cast: Cast, file: string, desk: string): Promise<void> => {
  await (await stage.as(cast.desk)).send(`${file}/category-notice`, { desk: await stage.desk(desk) })
}

export const coordinate = async (stage: Stage, cast: Cast, file: string): Promise<void> => {
  await (await stage.as(cast.desk)).send(`${file}/coordination`, {
    finding: '支給が適当',
    attendees: '障害相談係、障害福祉係',
    points: '計画案の内容と量は、本人の意向と心身の状況に合っている。',
    reasons: '計画案のとおり支給することが適当である。',
  })
}

/** ⑩ as the form proposes it, with the amounts given by service code. */
export const decide = async (
  stage: Stage,
  cast: Cast,
  file: string,
  desk: string,
  services: readonly Fields[],
  more: Fields = {},
): Promise<void> => {
  await (await stage.as(cast.chief)).send(`${file}/decide`, {
    ...rowsOf('services', services),
    ceiling: '0',
    desk: await stage.desk(desk),
    ...more,
  })
}
