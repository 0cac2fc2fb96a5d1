import { choices } from '../../ui/kit/choices.ts'
import { showForm } from '../../ui/kit/form.ts'
import { number } from '../../ui/kit/number.ts'
import { optional } from '../../ui/kit/optional.ts'
import { text } from '../../ui/kit/text.ts'
import { tick } from '../../ui/kit/tick.ts'
import { FormView } from '../case/form-view.tsx'
import { savedBySomebody } from '../case/saved-by-somebody.ts'
import { screen } from '../case/screen.ts'
import { disabilityKinds } from '../registers/disability-kinds.ts'
import { districtList } from '../registers/district-list.ts'
import { languages } from '../registers/languages.ts'
import { changeRoom, type OfficeRoom, ownOffice } from './office-queries.ts'
import { words } from './office-room.words.ts'

/** 受けられる人: what the office writes of its room, for the matching with people who have no office. */
export const roomScreen = screen({
  path: '/my-load/room',
  who: ['事業所管理者'],
  audit: '事業所の受けられる人を書く',
  load: async (at) => {
    const office = await ownOffice(at)
    if (!office) return null
    const districts = await districtList(at.tx, at.municipality.number)
    return {
      data: { office, districts },
      subject: { person: null, caseId: null, relation: '自分の事業所', target: office.id },
      version: office.version,
      saved: savedBySomebody(showForm(fieldsOf(office, districts), office)),
    }
  },
  title: () => words.roomTitle,
  trail: () => [
    { label: 'はじめ', href: '/start' },
    { label: words.title, href: '/my-load' },
  ],
  form: {
    fields: ({ office, districts }) => fieldsOf(office, districts),
    start: ({ office }) => office,
    submit: async ({ office }, values, _by, at) => {
      await changeRoom(at, office, values)
      return { then: '/my-load' }
    },
  },
  view: (_, form) => (
    <>
      <p>{words.roomLead}</p>
      <FormView form={form} button={words.save} />
    </>
  ),
})

/** What is written already stays to be chosen, also where the list has changed since. */
const fieldsOf = (office: OfficeRoom, districts: readonly string[]) => ({
  accepting: tick({ label: words.accepting, says: words.acceptingSays }),
  room: optional(number({ label: words.room, hint: words.roomHint, min: 0, max: 999, unit: '人' })),
  takes: several(words.takes, words.takesHint, disabilityKinds, office.takes),
  areas: several(words.areas, words.areasHint, districts, office.areas),
  languages: several(words.languages, words.languagesHint, languages, office.languages),
  corporation: optional(
    text({ label: words.corporation, hint: words.corporationHint, max: 100, width: 'long' }),
  ),
})

const several = (label: string, hint: string, listed: readonly string[], written: readonly string[]) =>
  choices<string>({
    ...{ label, hint },
    options: [...new Set([...listed, ...written])].map((value) => ({ value, label: value })),
  })
