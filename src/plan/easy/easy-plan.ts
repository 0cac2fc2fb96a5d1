import type { PlanContent } from '../content/plan-content.ts'
import { easyCalls, easyVisits } from './easy-calls.ts'
import { easyConsent } from './easy-consent.ts'
import { easyDate } from './easy-day.ts'
import { easyItem, easyLine, titled } from './easy-item.ts'
import { easyName } from './easy-name.ts'
import {
  type EasyAround,
  type EasyItem,
  type EasyPlan,
  type EasySection,
  type EasySectionKey,
  easySectionKeys,
  type PlanSource,
} from './easy-plan-shape.ts'
import { easySelfPlan } from './easy-self-plan.ts'
import { easyServices } from './easy-services.ts'
import { own } from './easy-text.ts'
import { easyBesides, easyDays } from './easy-week.ts'
import { labels, titles } from './easy-words.ts'

/**
 * わたしの計画を作る
 *
 * The plan in easy words. 基本情報, 現在の生活 and the assessment are papers of their own and not part of it.
 */
export const easyPlan = (source: PlanSource, around: EasyAround): EasyPlan => {
  const parts =
    source.stage === 'セルフプラン' ? easySelfPlan(source.content) : easyPlannerPlan(source.content, around)
  const days = easyDays(source.content.week, around)
  const sections: readonly EasySection[] = [
    ...parts,
    section('besides', easyBesides(source.content.besides, around)),
    section('calls', easyCalls(source, around)),
  ]
  return {
    stage: source.stage,
    isUndecided: source.stage !== '計画' && around.isUndecided === true,
    person: easyName(around.person.name, around),
    sections: easySectionKeys.flatMap((key) =>
      sections.filter((one) => one.key === key && (one.items.length > 0 || key === 'week')),
    ),
    days,
  }
}

const section = (key: EasySectionKey, items: readonly (EasyItem | null)[]): EasySection => ({
  key,
  title: own(titles[key]),
  items: items.filter((item) => item !== null),
})

const easyPlannerPlan = (content: PlanContent, around: EasyAround): readonly EasySection[] => [
  section('wishes', [
    titled(labels.wishes, content.wishes),
    titled(labels.familyWishes, content.familyWishes),
    titled(labels.wholePicture, content.wholePicture),
  ]),
  section('goals', [
    titled(labels.longGoal, content.longGoal),
    titled(labels.shortGoal, content.shortGoal),
    titled(labels.policy, content.policy),
    ...content.needs.map((need, index) =>
      easyItem(null, own(`${labels.goal}${index + 1}`), [
        easyLine(labels.issue, need.issue),
        easyLine(labels.needGoal, need.goal),
        easyLine(labels.reachedBy, need.reachedBy),
        easyLine(labels.reviewedIn, need.reviewedIn),
      ]),
    ),
  ]),
  section('services', easyServices(content, around)),
  section(
    'own-role',
    ownLines(content, ({ ownRole }) => ownRole),
  ),
  section('cautions', [titled(null, content.cautions), ...ownLines(content, ({ cautions }) => cautions)]),
  section('week', easyWeekNotes(content)),
  section('visits', easyVisits(content, around)),
  section('consent', content.consent ? easyConsent(content.consent, around) : []),
]

const ownLines = (content: PlanContent, of: (need: PlanContent['needs'][number]) => string | null) =>
  content.needs.map((need, index) => titled(`${labels.goal}${index + 1}`, of(need)))

const easyWeekNotes = ({ startsIn, dailyLife }: PlanContent): readonly (EasyItem | null)[] => [
  startsIn
    ? easyItem(null, null, [{ label: own(labels.startsIn), text: own(`${easyDate(startsIn)}から`) }])
    : null,
  titled(labels.dailyLife, dailyLife),
]
