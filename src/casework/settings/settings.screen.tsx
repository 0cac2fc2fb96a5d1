import { LinkButton } from '../../ui/buttons/link-button.tsx'
import { showForm } from '../../ui/kit/form.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import { FormView } from '../case/form-view.tsx'
import { savedBySomebody } from '../case/saved-by-somebody.ts'
import { screen } from '../case/screen.ts'
import { deskList } from '../registers/desk-list.ts'
import { settingsFields, settingsOf, settingsTyped } from './municipal-settings.ts'
import { saveSettings, settingsVersion } from './queries.ts'
import { SettingUses } from './setting-uses.tsx'
import { words } from './settings.words.ts'

/** 市町村の設定: what a municipality decides for itself, and its desks. */
export const settingsScreen = screen({
  path: '/settings',
  who: ['市町村管理者'],
  audit: '市町村の設定',
  title: () => words.title,
  trail: () => [{ label: 'はじめ', href: '/start' }],
  load: async (at) => {
    const { settings, number } = at.municipality
    const version = await settingsVersion(at)
    return {
      data: { today: at.today, settings, version, desks: await deskList(at.tx, number) },
      subject: { person: null, caseId: null, relation: '市町村の設定' },
      version,
      saved: savedBySomebody(showForm(settingsFields(at.today), settingsTyped(settings))),
    }
  },
  form: {
    fields: ({ today }) => settingsFields(today),
    start: ({ settings }) => settingsTyped(settings),
    submit: async ({ version }, values, _by, at) => {
      if ((values.withCategory === null) !== (values.without === null))
        return {
          problems: [{ field: values.without === null ? 'without' : 'withCategory', says: words.both }],
        }
      await saveSettings(at, settingsOf(values), version)
      return { then: '/settings' }
    },
  },
  view: ({ desks }, form, at) => (
    <>
      <p>
        <a href={at.href('/organisations')}>{words.organisations}</a>
      </p>
      <p>{words.takeIn}</p>
      <h2>{words.desks}</h2>
      <p>{words.desksLead}</p>
      <DataTable
        caption={words.desks}
        empty={words.noDesks}
        dense
        columns={[
          { key: 'name', label: words.name, head: true },
          { key: 'area', label: words.area },
          { key: 'purpose', label: words.purpose },
          { key: 'telephone', label: words.telephone },
          { key: 'fax', label: words.fax },
        ]}
        rows={desks.map(({ id, name, area, purpose, telephone, fax }) => ({
          key: id,
          cells: {
            name: <a href={at.href(`/settings/desks/${id}`)}>{name}</a>,
            area,
            purpose,
            telephone,
            fax: fax ?? '—',
          },
        }))}
      />
      <p>
        <LinkButton kind="secondary" href={at.href('/settings/desks/new')}>
          {words.addDesk}
        </LinkButton>
      </p>
      <h2>{words.decisions}</h2>
      <p>{words.lead}</p>
      <SettingUses place={at.municipality.name} />
      <FormView form={form} button={words.save} />
    </>
  ),
})
