import { Definition } from '../../ui/definition/definition.tsx'
import { choice } from '../../ui/kit/choice.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { CheckForm } from '../case/check-form.tsx'
import { FormView } from '../case/form-view.tsx'
import { isOwn } from '../case/guard.ts'
import { neededOffers } from '../case/needed-offers.ts'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { organisationNames } from '../registers/organisation-names.ts'
import { askOffice } from './ask-office.ts'
import { words } from './ask-office.words.ts'
import { makerWords } from './maker.words.ts'
import { MakerNote } from './maker-note.tsx'
import { planningOffices } from './planning-offices.ts'

/** ③ 計画を頼む: one office of the list, or a self-plan. */
export const askOfficeScreen = screen({
  path: '/cases/:id/ask-office',
  who: ['本人', '家族', '窓口', '係長'],
  audit: '計画を頼む事業所をえらぶ',
  load: (at) =>
    onCase(at, async ({ file }) => {
      const offers = neededOffers(file, at.municipality.name)
      const fitting = await planningOffices(at, { area: null, accepting: true, offers })
      return {
        offices: fitting.filter(({ id }) => id !== file.asked?.office),
        names: await organisationNames(
          at,
          [...file.refusals, ...(file.asked ? [file.asked] : [])].map(({ office }) => office),
        ),
      }
    }),
  title: () => words.title,
  trail: caseTrail,
  form: {
    fields: ({ offices, seen: { file } }) => ({
      office: choice({
        label: words.office,
        options: offices.map(({ id, name, area, telephone, remarks }) => ({
          value: id,
          label: name,
          hint: [
            area,
            `電話 ${telephone}`,
            remarks,
            file.refusals.some(({ office }) => office === id) && words.refusedBefore,
          ]
            .filter(Boolean)
            .join('　'),
        })),
      }),
    }),
    check: ({ offices }, values) => {
      const office = offices.find(({ id }) => id === values.office)
      return office ? { show: office } : null
    },
    submit: ({ seen: { file }, offices }, values, by) => {
      const office = offices.find(({ id }) => id === values.office)
      if (!office) return { problems: [{ field: 'office', says: '頼む事業所を選んでください' }] }
      return { move: askOffice(file, by, office), file, then: `/cases/${file.id}` }
    },
  },
  view: ({ seen, offices, names }, form, at) => {
    const { file } = seen
    const own = isOwn(at.actor, file)
    if (form.checking) {
      const { name, area, address, telephone, remarks } = form.checking
      return (
        <CaseFrame seen={seen}>
          <h2>{words.checkTitle}</h2>
          <SummaryList
            rows={[
              { label: '事業所', value: name },
              { label: '場所', value: `${area}　${address}` },
              { label: '電話', value: telephone },
              ...(remarks ? [{ label: '事業所から', value: remarks }] : []),
            ]}
          />
          <p>{words.checkSays}</p>
          <CheckForm form={form} button={words.ask} mend={words.mend} />
        </CaseFrame>
      )
    }
    return (
      <CaseFrame seen={seen}>
        {file.refusals.map(({ office, reason, on }) => (
          <Notice kind="info" key={`${office} ${on}`} title={words.refused(names.get(office) ?? '事業所')}>
            <p>{words.refusedSays(own ? (words.easyReasons[reason] ?? reason) : reason)}</p>
            <p>{words.refusedNext}</p>
          </Notice>
        ))}
        {file.asked && (
          <Notice kind="info" title={words.waiting(names.get(file.asked.office) ?? '事業所')}>
            <p>{words.waitingSays}</p>
          </Notice>
        )}
        <p>{own ? words.lead : words.leadDesk}</p>
        <Definition term={words.term} easy={words.termEasy} />
        <MakerNote file={file} place={at.municipality.name} easy={own} />
        {offices.length === 0 ? (
          <Notice kind="warning" title={words.none}>
            <p>{words.noneSays}</p>
          </Notice>
        ) : (
          <FormView form={form} button={words.next} />
        )}
        <ul className="link-list">
          <li>
            <a href={at.href('/offices')}>{words.more}</a>
          </li>
          {!own && (
            <li>
              <a href={at.href(`/cases/${file.id}/contract`)}>{words.paper}</a>
            </li>
          )}
          {!own && (
            <li>
              {makerWords.independence}
              <a href={`/law/planner-independence?in=${encodeURIComponent(at.municipality.name)}`}>
                {makerWords.independenceLink}
              </a>
            </li>
          )}
          <li>
            <a href={at.href(`/cases/${file.id}/self-plan/choose`)}>{words.self}</a>
            <br />
            {words.selfSays}
          </li>
        </ul>
      </CaseFrame>
    )
  },
})
