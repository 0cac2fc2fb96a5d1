import { choices } from '../../ui/kit/choices.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import type { At } from '../case/at.ts'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { markMended } from './mark-mended.ts'
import { placeName, writtenReturn } from './plan-return.ts'
import { planPath } from './stages.ts'

/** 差し戻されたところ: every reason with its place, and a tick for what has been put right. */
export const correctionsScreen = screen({
  path: '/cases/:id/plan-draft/corrections',
  who: ['相談支援専門員', '事業所管理者'],
  audit: '差し戻されたところを確かめる',
  title: () => '差し戻されたところ',
  trail: ({ seen }) => [
    ...caseTrail({ seen }),
    { label: '計画案を書く', href: planPath(seen.file.id, '案') },
  ],
  load: async (at: At) => {
    const loaded = await onCase(at, async ({ file }) => {
      const written = await writtenReturn(at, file)
      return written && { written }
    })
    return loaded && { ...loaded, version: loaded.data.written.version }
  },
  form: {
    fields: ({ written }) => ({
      mended: choices({
        label: '直したところ',
        hint: '直したものに印をつけます。印は、差し戻しの記録といっしょに残ります',
        options: (written.content.places ?? []).map((place, index) => ({
          value: String(index),
          label: placeName(place),
          hint: place.reason,
        })),
      }),
    }),
    start: ({ written }) => ({ mended: written.content.mended ?? [] }),
    submit: ({ seen, written }, { mended }, by) => ({
      move: markMended(seen.file, by, { written, mended }),
      file: seen.file,
      then: planPath(seen.file.id, '案'),
    }),
  },
  view: ({ seen, written }, form, at) => {
    const places = written.content.places ?? []
    const here = at.href(planPath(seen.file.id, '案'))
    return (
      <CaseFrame seen={seen}>
        <Notice kind="warning" title="窓口からのわけ（全体）">
          <p className="summary-value">{written.content.reason}</p>
        </Notice>
        {places.length > 0 ? (
          <>
            <ul className="link-list">
              {[...new Map(places.map((place) => [place.section, place])).values()].map(({ section }) => (
                <li key={section}>
                  <a href={`${here}/write/${section}`}>{placeName({ section, issue: null })}を直す</a>
                </li>
              ))}
            </ul>
            <FormView form={form} button="印を保存する" />
          </>
        ) : (
          <p>場所ごとのわけはありません。</p>
        )}
      </CaseFrame>
    )
  },
})
