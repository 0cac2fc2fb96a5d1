import type { FactOf, FactType, NoticeTo } from '../case/fact.ts'
import type { CaseFile } from '../case/file.ts'
import { chief, desk } from '../case/holder.ts'

type Told = { readonly [T in FactType]?: (file: CaseFile, fact: FactOf<T>) => readonly (NoticeTo | null)[] }

/** The person who is told: the guardian of a child, else the person. */
const person = (file: CaseFile): NoticeTo => ({
  holder: '本人',
  party: file.guardian?.id ?? file.person,
})
const officeNamed = (id: string): NoticeTo => ({ holder: '相談支援事業所', party: id })
const office = (file: CaseFile): NoticeTo | null => (file.office ? officeNamed(file.office.id) : null)
const provider = (id: string): NoticeTo => ({ holder: 'サービス事業者', party: id })
const providers = (file: CaseFile): readonly NoticeTo[] =>
  [...new Set(file.providers.map((line) => line.provider))].map(provider)

/** だれに何を知らせるか: for each fact, who hears of it. The file is the one before the fact. */
export const whoIsTold: Told = {
  'guardian-changed': (file, fact) => [{ holder: '本人', party: fact.guardian ?? file.person }, office(file)],
  'plan-draft-requested': (file) => [person(file)],
  'plan-draft-waived': (file) => [person(file)],
  'office-asked': (_, fact) => [officeNamed(fact.office)],
  'office-refused': (file) => [person(file), desk],
  'office-contracted': (file) => [person(file), desk],
  'self-plan-chosen': () => [desk],
  'self-plan-helper-asked': (file, fact) => [provider(fact.provider), person(file)],
  'self-plan-front-submitted': (file) => [
    desk,
    file.centre ? { holder: '支援センター', party: file.centre } : null,
  ],
  'self-plan-copy-wished': () => [desk],
  'category-notified': (file) => [person(file), office(file)],
  'plan-draft-submitted': () => [desk],
  'plan-draft-returned': (file) => [office(file) ?? person(file)],
  'coordination-held': () => [chief],
  'grant-decided': (file) => [person(file), office(file)],
  // Who approves has the page before them; after a taking back somebody holds a certificate that ends too early.
  'grant-end-moved': (file, { way }) => [
    ...[person(file), office(file), ...providers(file)],
    way === 'もどした' ? desk : null,
  ],
  'grant-refused': (file) => [person(file), office(file)],
  'application-withdrawn': (file) => [office(file)],
  'provider-named': (_, fact) => [provider(fact.provider)],
  'provider-contracted': (file) => [office(file)],
  'service-begun': (file) => [office(file)],
  'service-meeting-called': (file) => [person(file), ...providers(file)],
  'individual-plan-kept': (file) => [office(file)],
  'plan-submitted': (file) => [desk, person(file), ...providers(file)],
  'monitoring-done': () => [desk],
  'centre-called': (_, fact) => [{ holder: '支援センター', party: fact.centre }],
}
