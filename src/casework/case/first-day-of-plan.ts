import type { CaseFile } from './file.ts'

/**
 * 計画のはじめの日
 *
 * From which 隔週 is counted (ISO): the plan's first month, else the first day that was granted, else the day of the
 * application. Never the day on which somebody looks: every second week would change with it.
 */
export const firstDayOfPlan = (
  { grant, application }: Pick<CaseFile, 'grant' | 'application'>,
  startsIn: string | null,
  today: string,
): string => {
  if (startsIn !== null) return `${startsIn}-01`
  return grant?.services.map(({ from }) => from).sort()[0] ?? application?.on ?? today
}
