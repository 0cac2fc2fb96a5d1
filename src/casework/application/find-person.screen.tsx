import { LinkButton } from '../../ui/buttons/link-button.tsx'
import { text } from '../../ui/kit/text.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { At } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { words } from './find-person.words.ts'
import { type FoundPerson, mostFound, searchPersons } from './search-persons.ts'
import { searchTerms } from './search-terms.ts'

/** 人をさがす */
export const findPersonScreen = screen({
  path: '/persons',
  who: ['窓口', '係長', '相談支援専門員', '事業所管理者', '事業者職員', '支援センター職員'],
  audit: '人をさがす',
  load: async (at) => ({
    data: { desk: at.actor.role === '窓口' || at.actor.role === '係長' },
    subject: { person: null, caseId: null, relation: '検索' },
  }),
  title: () => words.title,
  trail: () => [{ label: 'はじめ', href: '/start' }],
  form: {
    fields: () => ({ sought: text({ label: words.label, hint: words.hint, max: 100, width: 'long' }) }),
    // A name must not stand in an address: what is sought is sent, and the answer is this same page.
    check: async (_data, { sought }, at) => {
      const found = await searchPersons(at, searchTerms(sought))
      return { show: { sought, found }, listed: found.persons.slice(0, mostFound).map(({ id }) => id) }
    },
    submit: () => ({ then: '/persons' }),
  },
  view: ({ desk }, form, at) => {
    const { sought, found: answer } = form.checking ?? { sought: '', found: null }
    const found = answer?.persons ?? null
    return (
      <>
        <search>
          <FormView form={form} button={words.search} />
        </search>
        {found?.length === 0 && (
          <Notice kind="info" title={words.none(sought)}>
            <p>{desk ? words.noneDesk : words.noneOffice}</p>
          </Notice>
        )}
        {answer?.alike && (
          <Notice kind="info" title={words.alike(sought)}>
            <p>{words.alikeSays}</p>
          </Notice>
        )}
        {found && found.length > mostFound && <Notice kind="info" title={words.many(mostFound)} />}
        {found && found.length > 0 && <Found found={found.slice(0, mostFound)} at={at} />}
        {desk && (
          <p>
            {found === null && <>{words.before}　</>}
            <LinkButton kind={found?.length === 0 ? 'primary' : 'secondary'} href={at.href('/persons/new')}>
              {words.register}
            </LinkButton>
          </p>
        )}
      </>
    )
  },
})

const Found = ({ found, at }: { readonly found: readonly FoundPerson[]; readonly at: At }) => (
  <DataTable
    caption={words.caption(found.length)}
    dense
    columns={[
      { key: 'name', label: '氏名', head: true },
      { key: 'birth', label: '生年月日' },
      { key: 'address', label: '住所' },
      { key: 'cases', label: '受付番号' },
      { key: 'why', label: '見つかったところ' },
    ]}
    rows={found.map((person) => ({
      key: person.id,
      cells: {
        name: (
          <>
            <a href={at.href(`/persons/${person.id}`)}>{person.name}</a>
            <br />
            {person.kana}
            {person.wards.length > 0 && (
              <>
                <br />
                {person.wards.join('さん、')}さんの保護者
              </>
            )}
          </>
        ),
        birth: writtenDay(person.birthDate),
        address: person.address,
        cases: person.receptionNumbers.join('、') || 'まだありません',
        why: person.reasons.join('、'),
      },
    }))}
  />
)
