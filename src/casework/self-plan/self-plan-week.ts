import type { WeekEditorData } from '../../plan/balance/week-editor-data.ts'
import type { SeenCase } from '../case/seen-case.ts'
import { serviceNames } from '../case/service-names.ts'

/**
 * What the week editor is told on the person's own page: easy words, the services asked for, no sums. With
 * ふりがな the row form comes first: it alone has them.
 */
export const selfPlanWeek = ({ file, today }: SeenCase, kana: boolean): WeekEditorData => ({
  ...{ name: 'week', title: '1週間の予定', easy: true, previous: null, balance: null, tableFirst: kana },
  offers: serviceNames(file.application?.services ?? [], today).map((kind) => ({
    ...{ kind, content: null, provider: null },
  })),
})
