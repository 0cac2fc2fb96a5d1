import { publicHolidays } from '../../law/texts/public-holidays.ts'
import { servicesOn } from '../../law/texts/services-on.ts'
import { calendarFile } from '../../plan/calendar-file/calendar-file.ts'
import type { PlanSource } from '../../plan/easy/easy-plan-shape.ts'
import { pictureOf } from '../../plan/easy/pictures/picture-of.ts'
import { pictures } from '../../plan/easy/pictures/pictures.ts'
import type { Recurring } from '../../plan/week/recurring.ts'
import { recurringsOf } from '../../plan/week/recurrings.ts'
import type { At } from '../case/at.ts'
import type { CaseFile } from '../case/file.ts'
import type { Download } from '../case/screen.ts'
import { seenCase, subjectOf } from '../case/seen-case.ts'
import { newestPlan } from './newest-plan.ts'
import { whoReads } from './who-reads.ts'

/**
 * カレンダーのファイル
 *
 * The week of the newest plan that was handed in, for a year or to the end of the grant. A calendar is read by others
 * over one's shoulder: names of persons and places are in it only where they are asked for.
 */
export const weekCalendarDownload: Download = {
  path: '/cases/:id/week.ics',
  who: whoReads,
  audit: '1週間のカレンダーを受け取る',
  load: async (at) => {
    const seen = await seenCase(at, at.params.id ?? '')
    const source = seen && (await newestPlan(at, seen.file))
    if (!source || source === 'none of yours') return null
    const named = at.query.get('names') === 'yes'
    const items = recurringsOf(source.content)
    const text = calendarFile({
      items: named ? items : items.map((item) => ({ ...item, kind: plainKind(item, at.today) })),
      ...spanOf(source, seen.file, at),
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
  const starts = stage === 'セルフプラン' || content.startsIn === null ? null : `${content.startsIn}-01`
  const from = starts !== null && starts > at.today ? starts : at.today
  const year = Temporal.PlainDate.from(from).add({ years: 1 }).toString()
  const ends = file.grant?.services.map(({ until }) => until).filter((until) => until >= from) ?? []
  return { from, to: [year, ...ends].sort()[0] ?? year, ...(starts === null ? {} : { firstDay: starts }) }
}
