import { dayReader, doubtDigit, kanaOf, lineOf, nameOf, oneOf, partsOf, tenDigits } from './cell-readers.ts'
import { type PersonKey, personColumns, relations } from './person-columns.ts'
import { type Cells, type FileCell, isWrong, type Reader, readTable, type TableFaults } from './read-table.ts'

export type GuardianLine = {
  readonly name: string
  readonly kana: string
  readonly birthDate: string
  readonly relation: string
}

/** 利用者の1行. Days are ISO; null where nothing is written. */
export type PersonLine = {
  readonly row: number
  readonly certificate: string
  readonly name: string
  readonly kana: string
  readonly birthDate: string
  readonly address: string
  readonly telephone: string | null
  readonly disabilities: readonly string[] | null
  readonly mainDisability: string | null
  readonly district: string | null
  readonly language: string | null
  readonly guardian: GuardianLine | null
}

/** What may be chosen in a municipality. */
export type PersonWords = {
  readonly disabilities: readonly string[]
  /** Empty where there are none: then any is taken. */
  readonly districts: readonly string[]
  readonly languages: readonly string[]
}

export type PersonsRead = TableFaults<PersonKey> & { readonly lines: readonly PersonLine[] }

const longest = { name: 60, kana: 80, address: 120, telephone: 30, district: 40 }

/** 利用者のファイルを読む: the rows that can be taken, and every fault. Nothing of the register is looked at. */
export const readPersons = (
  rows: readonly (readonly FileCell[])[],
  words: PersonWords,
  today: string,
): PersonsRead => {
  const lines: PersonLine[] = []
  const days = dayReader()
  const readers = readersOf(words)
  const read = readTable(personColumns, rows, (cells) => {
    const certificate = cells.must('certificate', tenDigits)
    doubtDigit(cells, 'certificate', certificate)
    const name = cells.must('name', readers.name)
    const kana = cells.must('kana', readers.kana)
    const birthDate = notLater(cells, 'birthDate', days.must(cells, 'birthDate'), today)
    const address = cells.must('address', readers.address)
    const telephone = cells.may('telephone', readers.telephone)
    const disabilities = cells.may('disabilities', readers.disabilities)
    const mainDisability = cells.may('mainDisability', readers.mainDisability)
    const district = cells.may('district', readers.district)
    const language = cells.may('language', readers.language)
    const guardian = guardianOf(cells, readers, days, today)
    if (certificate === undefined || name === undefined || kana === undefined) return
    if (birthDate === undefined || address === undefined || telephone === undefined) return
    if (disabilities === undefined || mainDisability === undefined || district === undefined) return
    if (language === undefined || guardian === undefined) return
    const row = cells.row()
    const said = { telephone, disabilities, mainDisability, district, language, guardian }
    lines.push({ row, certificate, name, kana, birthDate, address, ...said })
  })
  return { ...read, lines }
}

type Readers = ReturnType<typeof readersOf>

const readersOf = ({ disabilities, districts, languages }: PersonWords) => {
  const kind = oneOf(
    disabilities,
    Object.fromEntries([
      ...disabilities.flatMap((word) => [[`${word}障害`, word] as const, [`${word}障がい`, word] as const]),
      ...disabilities.filter((word) => word === '難病等').map((word) => ['難病', word] as const),
    ]),
  )
  const kinds: Reader<readonly string[]> = (text) => {
    const found = new Set<string>()
    for (const part of partsOf(text)) {
      const read = kind(part)
      if (isWrong(read)) return { expected: `${read.expected}。2つ以上は ； で分ける`, mend: read.mend }
      found.add(read)
    }
    return [...found]
  }
  return {
    name: nameOf(longest.name),
    kana: kanaOf(longest.kana),
    address: lineOf(longest.address),
    telephone,
    disabilities: kinds,
    mainDisability: kind,
    district: districts.length > 0 ? oneOf(districts) : lineOf(longest.district),
    language: oneOf(languages),
    relation: oneOf(relations, { その他: 'その他の保護者' }),
  }
}

const telephone: Reader<string> = (text) => {
  const plain = text.normalize('NFKC').replace(/[‐‑‒–—―−ー]/g, '-')
  if (/^[1-9]\d{8,9}$/.test(plain))
    return {
      expected: '0で始まる電話番号',
      mend: '表計算で先頭の0が消えたかもしれません。列の書式を「文字列」にしてください',
    }
  return lineOf(longest.telephone)(plain)
}

const notLater = (
  cells: Cells<PersonKey>,
  key: PersonKey,
  day: string | undefined,
  today: string,
): string | undefined => {
  if (day === undefined || day <= today) return day
  cells.fault(key, { expected: '今日までの日', mend: '年と元号を確かめてください' })
  return undefined
}

const guardianKeys = ['guardianName', 'guardianKana', 'guardianBirthDate', 'guardianRelation'] as const

/** All four, or none of them. */
const guardianOf = (
  cells: Cells<PersonKey>,
  readers: Readers,
  days: ReturnType<typeof dayReader>,
  today: string,
): GuardianLine | null | undefined => {
  if (guardianKeys.every((key) => cells.text(key) === '')) return null
  for (const key of guardianKeys)
    if (cells.text(key) === '')
      cells.fault(key, {
        expected: '保護者は、氏名・フリガナ・生年月日・続柄の4つ',
        mend: '足りない欄をうめるか、保護者の欄をすべて空にしてください',
      })
  const name = cells.may('guardianName', readers.name)
  const kana = cells.may('guardianKana', readers.kana)
  const day = days.may(cells, 'guardianBirthDate')
  const birthDate = notLater(cells, 'guardianBirthDate', day ?? undefined, today)
  const relation = cells.may('guardianRelation', readers.relation)
  return name && kana && birthDate && relation ? { name, kana, birthDate, relation } : undefined
}
