import type { JProperty } from './jcal.ts'

/**
 * 予定のときの控え
 *
 * The beginning, the end and the rule of an event on one line, kept beside our own words: when somebody has moved the
 * event in a calendar, the two differ, and the event is believed.
 */
export const whenOf = (properties: readonly JProperty[]): string =>
  ['dtstart', 'dtend', 'rrule']
    .map((name) => properties.find((property) => property[0] === name)?.[3])
    .map((value) =>
      typeof value === 'object' ? ruleText(value as Record<string, unknown>) : String(value ?? ''),
    )
    .join(' ')

const ruleText = (rule: Readonly<Record<string, unknown>>): string =>
  ['freq', 'interval', 'byday', 'bymonthday', 'until']
    .map((part) => [rule[part] ?? ''].flat().join())
    .join(';')
