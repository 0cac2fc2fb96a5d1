import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { writtenDay } from '../case/day-field.ts'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { writtenInstant } from '../case/written-instant.ts'
import { isCitizen, isMunicipal, organisationKindOf } from '../registers/actor.ts'
import { organisationNames } from '../registers/organisation-names.ts'
import { factWords, organisationsIn } from './fact-words.ts'
import { groupEntries } from './group-entries.ts'
import { historyWords as words } from './history.words.ts'
import { type Entry, entriesOf } from './queries.ts'

/** これまでの記録: what happened, when, and who wrote it. Offices see it once they have a contract. */
export const historyScreen = screen({
  path: '/cases/:id/history',
  who: ['窓口', '係長', '相談支援専門員', '事業所管理者', '本人', '家族'],
  audit: '手続きの記録を見る',
  title: () => words.title,
  trail: caseTrail,
  load: (at) =>
    onCase(at, async ({ file }) => {
      const { role, organisation } = at.actor
      if (organisationKindOf(role) !== null && organisation !== file.office?.id) return null
      const entries = await entriesOf(at, file.id)
      return {
        acts: groupEntries(entries),
        names: await organisationNames(
          at,
          entries.flatMap(({ fact }) => organisationsIn(fact)),
        ),
      }
    }),
  view: ({ seen, acts, names }, _form, at) => {
    const says = ({ fact }: Entry) => factWords(fact, (id) => names.get(id) ?? '事業所')
    return (
      <CaseFrame seen={seen}>
        <p>{words.lead}</p>
        {(isMunicipal(at.actor.role) || isCitizen(at.actor.role)) && (
          <p>
            <a href={at.href(`/persons/${seen.person.id}/access-log`)}>{words.log}</a>
          </p>
        )}
        <ol className="history">
          {acts.map(({ main, follows }) => (
            <li key={main.seq}>
              <strong>{writtenDay(main.fact.on)}</strong>　{says(main)}
              {follows.length > 0 && (
                <ul>
                  {follows.map((entry) => (
                    <li key={entry.seq}>{says(entry)}</li>
                  ))}
                </ul>
              )}
              <p className="field-hint">
                記録した人：{main.organisation ? `${main.organisation}　` : ''}
                {main.name}（{main.role}）　{writtenInstant(main.at)}
              </p>
            </li>
          ))}
        </ol>
      </CaseFrame>
    )
  },
})
