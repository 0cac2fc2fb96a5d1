import { publicHolidays } from '../../law/texts/public-holidays.ts'
import { serviceOfKind } from '../../law/texts/service-of-kind.ts'
import { servicesOn } from '../../law/texts/services-on.ts'
import { calendarFile } from '../../plan/calendar-file/calendar-file.ts'
import type { PlanSource } from '../../plan/easy/easy-plan-shape.ts'
import { pictureOf } from '../../plan/easy/pictures/picture-of.ts'
import { pictures } from '../../plan/easy/pictures/pictures.ts'
import type { Recurring } from '../../plan/week/recurring.ts'
import { recurringsOf } from '../../plan/week/recurrings.ts'
import type { At } from '../case/at.ts'
import type { CaseFile } from '../case/file.ts'
import { firstDayOfPlan } from '../case/first-day-of-plan.ts'
import type { Download } from '../case/screen.ts'
import { seenCase, subjectOf } from '../case/seen-case.ts'
import { mayTakeCalendar } from './may-take-calendar.ts'
import { newestPlan } from './newest-plan.ts'
import { whoReads } from './who-reads.ts'

/**
 * カレンダーのファイル
 *
 * The week of the newest plan that was handed in, for a year; each service that was granted to the end of its grant.
 * What has no day is in it on no day. A calendar is read by others over one's shoulder: names of persons and places
 * are in it only where they are asked for.
 */
export const weekCalendarDownload: Download = {
  path: '/cases/:id/week.ics',
  who: whoReads,
  audit: '1週間のカレンダーを受け取る',
  load: async (at) => {
    const seen = await seenCase(at, at.params.id ?? '')
    if (!seen || !mayTakeCalendar(seen.file)) return null
    const source = await newestPlan(at, seen.file)
    if (!source || source === 'none of yours') return null
    const named = at.query.get('names') === 'yes'
    const items = recurringsOf(source.content)
    const text = calendarFile({
      items: named ? items : items.map((item) => ({ ...item, kind: plainKind(item, at.today) })),
      ...spanOf(source, seen.file, at),
      endOf: (_, place) => endOf(items[place], seen.file),
      holidays: publicHolidays,
      title: `${seen.person.name}さんの1週間`,
      id: seen.file.id,
      stamp: at.now,
      isPrivate: !named,
    })
    return {
      subject: { ...subjectOf(seen), detail: named ? '名前あり' : '名前なし' },
      body: new TextEncoder().encode(text),
      type: 'text/calendar; charset=utf-8',
      name: named ? 'week-with-names.ics' : 'week.ics',
    }
  },
}

/** The kind where it is a service of the law, else the word of its picture: what people type may hold a name. */
const plainKind = ({ kind, content }: Recurring, today: string): string =>
  servicesOn(Temporal.PlainDate.from(today)).some(({ name }) => name === kind)
    ? kind
    : pictures[pictureOf(kind, content)].text

const spanOf = ({ stage, content }: PlanSource, file: CaseFile, at: At) => {
  const startsIn = stage === 'セルフプラン' ? null : content.startsIn
  const from = startsIn !== null && `${startsIn}-01` > at.today ? `${startsIn}-01` : at.today
  return {
    from,
    to: Temporal.PlainDate.from(from).add({ years: 1 }).toString(),
    firstDay: firstDayOfPlan(file, startsIn, at.today),
  }
}

/** The last day of the service's grant; null for what no grant pays. What has ended comes on no day at all. */
const endOf = (item: Recurring | undefined, { grant }: CaseFile): string | null => {
  const code = item && serviceOfKind(item)?.code
  const ends = grant?.services.filter((line) => line.code === code).map(({ until }) => until) ?? []
  return ends.sort().at(-1) ?? null
}
