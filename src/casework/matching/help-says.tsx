import type { ReactNode } from 'react'
import type { JoinedHelp } from './joined-help.ts'

/** So many offices are named; the rest is counted. */
const named = 6

/** What a change is, in words: where one planner more would be, and which offices these are. */
export const HelpSays = ({
  help,
  nameOf,
}: {
  readonly help: JoinedHelp
  readonly nameOf: (id: string) => string
}): ReactNode =>
  help.takers === null ? (
    newPlanner(help.districts, help.language)
  ) : (
    <>
      {atOffices(help.takers)}
      {help.takers.length > named ? (
        <details>
          <summary>{`${help.takers.length}か所の名前`}</summary>
          <small>{inDistricts(help.takers, nameOf)}</small>
        </details>
      ) : (
        <>
          <br />
          <small>{inDistricts(help.takers, nameOf)}</small>
        </>
      )}
    </>
  )

type Takers = NonNullable<JoinedHelp['takers']>

/** What the office takes is said where it is one office, so that one sees whom the help is for. */
const atOffices = (takers: Takers): string => {
  const [one, ...others] = takers
  if (!one) return ''
  if (others.length > 0) return `いまある事業所なら、次の${takers.length}か所のどれか一か所に、もう1人`
  const limits = [one.areas, one.takes, one.languages].flatMap((all) =>
    all.length > 0 ? [all.join('・')] : [],
  )
  const takes = limits.length > 0 ? `${limits.join('、')}の人を受ける` : 'どの人も受ける'
  return `いまある事業所なら、${takes}次の事業所に、もう1人`
}

const inDistricts = (takers: Takers, nameOf: (id: string) => string): string =>
  [...Map.groupBy(takers, ({ district }) => district)]
    .map(([district, all]) => `${district ?? '地区なし'}：${all.map(({ id }) => nameOf(id)).join('、')}`)
    .join('／')

const newPlanner = (districts: readonly (string | null)[], language: string | null): string => {
  const speaks = language === null ? '' : `${language}ができて、`
  const places = districts.map((district) => district ?? 'どの地区も').join('、')
  const where = districts.length > 1 ? `次のどれか一つの地区（${places}）` : places
  return `新しい相談支援専門員なら、${speaks}障害の種別を限らずに${where}を受け持つ人が、1人`
}
