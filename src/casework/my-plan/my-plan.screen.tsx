import type { ReactNode } from 'react'
import { easyStanding } from '../../plan/easy/easy-standing.ts'
import { ownSegments } from '../../plan/easy/easy-text.ts'
import { recurringsOf } from '../../plan/week/recurrings.ts'
import { RubySegments } from '../../ui/ruby/ruby-segments.tsx'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import type { CaseFile } from '../case/file.ts'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { loadFront } from './load-front.ts'
import { loadMyPlan } from './load-my-plan.ts'
import { MovedEndNote } from './moved-end-note.tsx'
import { words } from './my-plan.words.ts'
import { MyPlanTake } from './my-plan-take.tsx'
import { MyPlanView } from './my-plan-view.tsx'
import { planBefore } from './plan-before.ts'
import { whoReads } from './who-reads.ts'

/** わたしの計画: the newest plan that was handed in, as the person reads it. */
export const myPlanScreen = screen({
  path: '/cases/:id/my-plan',
  who: whoReads,
  audit: 'わたしの計画を見る',
  load: (at) =>
    onCase(at, async (seen) => {
      const mine = await loadMyPlan(at, seen)
      if (mine === 'none of yours') return null
      return {
        mine,
        front: mine ? null : await loadFront(at, seen),
        before: await planBefore(at, seen.file),
        kana: at.query.get('kana') !== 'off',
      }
    }),
  title: () => 'わたしの計画',
  heading: ({ kana }) => <RubySegments text={ownSegments(words.title)} kana={kana} />,
  trail: caseTrail,
  view: ({ seen, mine, front, before, kana }, _form, at) => {
    const say = (markup: string) => <RubySegments text={ownSegments(markup)} kana={kana} />
    const path = `/cases/${seen.file.id}`
    const shown = mine ?? front
    return (
      <CaseFrame seen={seen}>
        <div className="my-plan">
          <p className="my-plan-tools">
            <a href={at.href(`${path}/my-plan${kana ? '?kana=off' : ''}`)}>
              {say(kana ? words.kanaOff : words.kanaOn)}
            </a>
            {mine &&
              jumps
                .filter(({ key }) => mine.plan.sections.some((section) => section.key === key))
                .map(({ key, label }) => (
                  <a key={key} href={`#my-plan-${key}`}>
                    {say(label)}
                  </a>
                ))}
            {mine && <a href="#my-plan-take">{say(words.take)}</a>}
          </p>
          {kana && shown?.isReadWhole === false && (
            <p className="my-plan-note" role="status">
              {say(words.unread)}
            </p>
          )}
          {before && (
            <p>
              <a href={at.href(`/cases/${before}/my-plan${kana ? '' : '?kana=off'}`)}>{say(words.before)}</a>
            </p>
          )}
          {!mine && !front && <NoPlanYet file={seen.file} say={say} />}
          {front && (
            <>
              <p className="my-plan-stage">
                {say(words.front)}
                {say(easyStanding(front.plan))}
              </p>
              <p>{say(words.frontAnswers)}</p>
              <MyPlanView plan={front.plan} kana={kana} />
            </>
          )}
          {mine && (
            <>
              <p className="my-plan-stage">
                {say(words.stage[mine.plan.stage])}
                {say(easyStanding(mine.plan))}
              </p>
              <MovedEndNote file={seen.file} say={say} />
              <MyPlanView plan={mine.plan} kana={kana} />
              <MyPlanTake
                {...{ say, kana }}
                file={seen.file}
                items={recurringsOf(mine.source.content)}
                href={(to) => at.href(`${path}/${to}`)}
              />
            </>
          )}
          {kana && shown && (
            <p className="my-plan-note">
              {shown.isReadWhole && (
                <>
                  {say(words.machine)}
                  <br />
                </>
              )}
              {say(words.names)}
            </p>
          )}
        </div>
      </CaseFrame>
    )
  },
})

/** What one looks for most often in a long page. */
const jumps = [
  { key: 'week', label: words.jumpWeek },
  { key: 'visits', label: words.jumpVisits },
  { key: 'calls', label: words.jumpCalls },
]

/** What happens next, while nothing can be read here. */
const NoPlanYet = ({ file, say }: { file: CaseFile; say: (markup: string) => ReactNode }) => {
  const next = () => {
    if (file.waived) return words.nextWaived
    if (file.author === 'セルフプラン') return words.nextSelf
    return file.author === null ? words.nextUnknown : words.nextOffice
  }
  return (
    <>
      <p>
        <strong>{say(words.none)}</strong>
      </p>
      <p>{say(next())}</p>
      {!file.waived && <p>{say(words.then)}</p>}
    </>
  )
}
