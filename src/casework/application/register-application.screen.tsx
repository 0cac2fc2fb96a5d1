import { explainOn } from '../../law/kit/explain-on.ts'
import { CheckForm } from '../case/check-form.tsx'
import { writtenDay } from '../case/day-field.ts'
import { emptyCase } from '../case/file.ts'
import { FormView } from '../case/form-view.tsx'
import { groundOf } from '../case/ground.ts'
import { screen } from '../case/screen.ts'
import { serviceNames } from '../case/service-names.ts'
import { ApplicationCheck } from './application-check.tsx'
import { applicationFields, isChildToday, outside, servicesOf } from './application-fields.ts'
import { applicationProblems } from './application-problems.ts'
import { applicationRulings, draftNeedOf, needsCategory } from './application-rulings.ts'
import { giveAccount } from './give-account.ts'
import { openFollowUp } from './open-follow-up.ts'
import { personCases } from './person-cases.ts'
import { personRecord } from './person-record.ts'
import { allotReceptionNumber } from './reception-number.ts'
import { registerApplication } from './register-application.ts'
import { words } from './register-application.words.ts'

/** ① 申請の受付 */
export const registerApplicationScreen = screen({
  path: '/persons/:id/apply',
  who: ['窓口', '係長'],
  audit: '申請の受付',
  load: async (at) => {
    const person = await personRecord(at, at.params.id ?? '')
    if (!person) return null
    const files = (await personCases(at, person.id)).map(({ file }) => file)
    return {
      data: {
        person,
        today: at.today,
        from: at.query.get('from'),
        earlier: files.filter((file) => file.grant !== null && file.followUp === null),
        running: files.filter((file) => file.closed === null && file.grant === null),
      },
      subject: { person: person.id, caseId: null, relation: '支給決定機関' },
    }
  },
  title: ({ person }) => words.title(person.name),
  trail: ({ person }) => [
    { label: 'はじめ', href: '/start' },
    { label: `${person.name}さん`, href: `/persons/${person.id}` },
  ],
  form: {
    fields: (data) => applicationFields(data),
    start: (data) => ({
      on: data.today,
      ...(isChildToday(data) ? { careManagement: 'なし' as const } : {}),
      ...(data.earlier.some(({ id }) => id === data.from) ? { previous: data.from } : {}),
    }),
    check: (data, values, at) => {
      const problems = applicationProblems(data, values)
      if (problems.length > 0) return { problems }
      const { birthDate } = data.person
      const { on, kind, careManagement, needsCare } = values
      const asked = { municipality: at.municipality, birthDate, on, kind, careManagement, needsCare }
      const rulings = applicationRulings({ ...asked, services: servicesOf(values) }, explainOn)
      return { show: { rulings, values } }
    },
    submit: async (data, values, by, at) => {
      const problems = applicationProblems(data, values)
      if (problems.length > 0) return { problems }
      const { person } = data
      const { on, kind, careManagement, needsCare, cameBy } = values
      const services = servicesOf(values)
      const rulings = applicationRulings({
        ...{ municipality: at.municipality, birthDate: person.birthDate, on, kind },
        ...{ services, careManagement, needsCare },
      })
      const guardian = rulings.target === '障害児' ? person.guardian : null
      const previous = data.earlier.find(({ id }) => id === values.previous)
      const unnumbered = emptyCase(at.newId(), person.id, '')
      const move = registerApplication(unnumbered, by, {
        ...{ on, kind, services, careManagement, target: rulings.target },
        needsCategory: needsCategory(rulings),
        draftNeed: draftNeedOf(rulings),
        ground: groundOf(rulings.draft),
        previous: previous?.id ?? null,
        guardian: guardian?.id ?? null,
        record: { cameBy, needsCare, previousElsewhere: values.previous === outside, rulings },
      })
      const also =
        previous && kind !== '新規'
          ? [{ file: previous, move: openFollowUp(previous, by, { kind, next: unnumbered.id }) }]
          : []
      const then = `/cases/${unnumbered.id}`
      // Nothing is written, and no number is used up, for what is going to be refused.
      if ([move, ...also.map((one) => one.move)].some(({ done }) => !done))
        return { move, file: unnumbered, also, then }
      const file = { ...unnumbered, receptionNumber: await allotReceptionNumber(at) }
      await giveAccount(at, {
        person: guardian?.id ?? person.id,
        name: guardian?.name ?? person.name,
        role: guardian ? '家族' : '本人',
        login: file.receptionNumber,
      })
      return { move, file, also, then }
    },
  },
  view: ({ person, running }, form, at) => {
    const about = (
      <p className="about">
        <strong>{person.name}</strong>（{person.kana}）さん　{writtenDay(person.birthDate)}生まれ
        {person.guardian && `　保護者：${person.guardian.name}さん`}
      </p>
    )
    if (!form.checking)
      return (
        <>
          {about}
          <FormView form={form} button={words.next} before={<p>{words.lead}</p>} />
        </>
      )
    const { rulings, values } = form.checking
    return (
      <>
        {about}
        <ApplicationCheck
          rulings={rulings}
          values={values}
          services={serviceNames(servicesOf(values), at.today)}
          running={running}
        />
        <CheckForm form={form} button={words.register} />
      </>
    )
  },
})
