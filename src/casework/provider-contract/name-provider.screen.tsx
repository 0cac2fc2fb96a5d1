import { choice } from '../../ui/kit/choice.ts'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { CheckForm } from '../case/check-form.tsx'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { serviceName } from '../case/service-names.ts'
import { organisationNames } from '../registers/organisation-names.ts'
import { GrantedTable } from './granted-table.tsx'
import { mayName, nameProvider } from './name-provider.ts'
import { nameWords as words } from './provider.words.ts'
import { providersOf } from './queries.ts'

/** ⑪ 利用する事業者を選ぶ: first the service, then (`?service=`) who gives it. */
export const nameProviderScreen = screen({
  path: '/cases/:id/providers',
  who: ['窓口', '係長', '相談支援専門員', '事業所管理者', '本人', '家族'],
  audit: '利用する事業者を選ぶ',
  title: () => words.title,
  trail: caseTrail,
  load: (at) =>
    onCase(at, async ({ file }) => {
      if (!mayName(at.actor, file)) return null
      const granted = [...new Set((file.grant?.services ?? []).map(({ code }) => code))]
      const asked = at.query.get('service')
      const service =
        granted.find((code) => code === asked) ?? (granted.length === 1 ? granted[0] : undefined)
      const offering = service ? await providersOf(at, service) : []
      const isNamed = (id: string) =>
        file.providers.some((line) => line.provider === id && line.service === service)
      return {
        service: service ?? null,
        several: granted.length > 1,
        providers: offering.filter(({ id }) => !isNamed(id)),
        none: offering.length > 0 ? words.allNamed : words.none,
        names: await organisationNames(
          at,
          file.providers.map(({ provider }) => provider),
        ),
      }
    }),
  form: {
    fields: ({ providers }) => ({
      provider: choice({
        label: words.provider,
        options: providers.map(({ id, name, area, telephone, accepting }) => ({
          value: id,
          label: name,
          hint: `${area}　電話 ${telephone}${accepting ? '' : `　${words.full}`}`,
        })),
      }),
    }),
    check: ({ providers }, { provider }) => ({
      show: { provider: providers.find(({ id }) => id === provider) ?? null },
    }),
    submit: ({ seen, service, providers }, { provider }, by) => ({
      move: nameProvider(seen.file, by, {
        provider,
        service: service ?? '',
        offers: providers.some(({ id }) => id === provider),
      }),
      file: seen.file,
      then: `/cases/${seen.file.id}/providers`,
    }),
  },
  view: ({ seen, service, several, providers, none, names }, form, at) => {
    const chosen = form.checking?.provider
    const name = service ? serviceName(service, at.today) : ''
    if (chosen)
      return (
        <CaseFrame seen={seen}>
          <p>{words.checkLead}</p>
          <SummaryList
            rows={[
              { label: 'サービス', value: name },
              { label: words.provider, value: chosen.name },
              { label: '電話', value: chosen.telephone },
            ]}
          />
          <CheckForm form={form} button={words.button} mend="選びなおす" />
        </CaseFrame>
      )
    if (!service)
      return (
        <CaseFrame seen={seen}>
          <p>{words.lead}</p>
          <GrantedTable file={seen.file} names={names} at={at} />
        </CaseFrame>
      )
    return (
      <CaseFrame seen={seen}>
        {!several && seen.file.providers.length > 0 && (
          <GrantedTable file={seen.file} names={names} at={at} />
        )}
        <h2>
          {name}の{words.choose}
        </h2>
        {several && (
          <p>
            <a href={at.href(`/cases/${seen.file.id}/providers`)}>{words.back}</a>
          </p>
        )}
        {providers.length === 0 ? <p>{none}</p> : <FormView form={form} button={words.check} />}
      </CaseFrame>
    )
  },
})
