import { isChildOn } from '../../law/calendar/is-child-on.ts'
import { gatherFaults, joinFaults } from './fault.ts'
import { linkGuardians } from './link-guardians.ts'
import { type PersonKey, personColumns } from './person-columns.ts'
import { type ChangedPerson, type KnownPerson, type PersonsPlan, personKey } from './person-register.ts'
import type { PersonLine, PersonsRead } from './read-persons.ts'

/**
 * 登録とくらべる: what the rows would add to the register and change in it. An empty cell changes nothing. A day of birth
 * and a guardian who is registered are never changed from a file: they decide who may see what.
 */
export const comparePersons = (
  { lines, faults, doubts, placeOf }: Pick<PersonsRead, 'lines' | 'faults' | 'doubts' | 'placeOf'>,
  register: readonly KnownPerson[],
  today: string,
): PersonsPlan => {
  const [wrong, unsure] = [gatherFaults(), gatherFaults()]
  const byNumber = new Map(
    register.flatMap((one) => (one.certificate ? [[one.certificate, one] as const] : [])),
  )
  const byKey = Map.groupBy(register, personKey)
  const rows = new Map<string, number>()
  const inFile = new Map<string, PersonLine>()
  const taken = new Set<string>()
  const [added, changed]: [{ line: PersonLine }[], Omit<ChangedPerson, 'guardian'>[]] = [[], []]
  let same = 0
  for (const line of lines) {
    const tell = (to: typeof wrong, key: PersonKey, found: string, expected: string, mend: string) =>
      to.add({ row: line.row, column: placeOf(key), found, expected, mend })
    const before = rows.get(line.certificate)
    if (before !== undefined) {
      tell(
        wrong,
        'certificate',
        line.certificate,
        '1人は1行',
        `${before}行目と同じ番号です。どちらかを消してください`,
      )
      continue
    }
    rows.set(line.certificate, line.row)
    const key = personKey(line)
    const alike = byKey.get(key) ?? []
    const unnumbered = alike.filter(({ id, certificate }) => certificate === null && !taken.has(id))
    const known = byNumber.get(line.certificate) ?? (unnumbered.length === 1 ? unnumbered[0] : undefined)
    if (known) taken.add(known.id)
    const twin = inFile.get(key)
    if (twin)
      tell(
        unsure,
        'certificate',
        line.certificate,
        '1人は1つの番号',
        `${twin.row}行目と、氏名・フリガナ・生年月日が同じです`,
      )
    else inFile.set(key, line)
    if (!known && unnumbered.length > 1)
      tell(
        wrong,
        'name',
        line.name,
        '番号のない登録が1つまで',
        '同じ人が2つ登録されています。その人の画面で、番号を入れてください',
      )
    else if (!known) {
      if (alike.length > 0)
        tell(
          unsure,
          'certificate',
          line.certificate,
          '登録の番号',
          '同じ氏名・フリガナ・生年月日の人が、ほかの番号で登録されています',
        )
      if (!line.guardian && isChild(line.birthDate, today))
        tell(
          unsure,
          'guardianName',
          '',
          '18歳未満の人の保護者',
          '申請を受けるまでに、本人の画面で登録してください',
        )
      added.push({ line })
    } else if (known.birthDate !== line.birthDate)
      tell(
        wrong,
        'birthDate',
        line.birthDate,
        '登録の生年月日',
        'この番号は、生年月日のちがう人で登録されています。番号と生年月日を確かめてください',
      )
    else if (isOtherGuardian(known, line))
      tell(
        wrong,
        'guardianName',
        line.guardian?.name ?? '',
        '登録の保護者',
        '登録とちがう保護者です。本人の画面でかえるか、この欄を空にしてください',
      )
    else if (unfit(known, line))
      tell(
        wrong,
        'mainDisability',
        line.mainDisability ?? known.mainDisability ?? '',
        '障害の種別にあるもの',
        '主な障害と障害の種別を合わせてください',
      )
    else {
      const columns = columnsOf(known, line)
      if (columns.length === 0) same += 1
      else changed.push({ line, known, columns })
    }
    if (!known && unfit(null, line))
      tell(
        wrong,
        'mainDisability',
        line.mainDisability ?? '',
        '障害の種別にあるもの',
        '主な障害と障害の種別を合わせてください',
      )
  }
  const linked = linkGuardians(added, changed, byKey, inFile)
  return {
    ...linked,
    same,
    faults: joinFaults(faults, wrong.all()),
    doubts: joinFaults(doubts, unsure.all()),
  }
}

const isChild = (birth: string, today: string): boolean =>
  isChildOn(Temporal.PlainDate.from(birth), Temporal.PlainDate.from(today))

const isOtherGuardian = ({ guardian }: KnownPerson, line: PersonLine): boolean =>
  guardian !== null && line.guardian !== null && personKey(guardian) !== personKey(line.guardian)

const unfit = (known: KnownPerson | null, line: PersonLine): boolean => {
  const main = line.mainDisability ?? known?.mainDisability ?? null
  return main !== null && !(line.disabilities ?? known?.disabilities ?? []).includes(main)
}

const compared = [
  'certificate',
  'name',
  'kana',
  'address',
  'telephone',
  'mainDisability',
  'district',
  'language',
] as const

const columnsOf = (known: KnownPerson, line: PersonLine): readonly string[] => {
  const keys: PersonKey[] = compared.filter((key) => line[key] !== null && line[key] !== known[key])
  if (line.disabilities && line.disabilities.join() !== known.disabilities.join()) keys.push('disabilities')
  if (line.guardian && !known.guardian) keys.push('guardianName')
  else if (line.guardian && line.guardian.relation !== known.guardian?.relation) keys.push('guardianRelation')
  return personColumns.filter(({ key }) => keys.includes(key)).map(({ name }) => name)
}
