/** Apart from the command, so that the list of commands is had without what it stands on. */
export const levelUsage = `level --year 2026 --in 京都市 : proposes which grant periods end earlier, so that the renewals of the year are spread; nothing is kept
level … [--on 2026-01-15] [--lead 3] : as of a day (today), and so many months between asking a person and the renewal; without --on, a year that has begun is also shown as of the last day on which all of it was open
level … [--most 5] [--office-most 6] [--birth-month end|before] : months earlier at most (5), renewals of one office in one month, ends only at the end of the month of birth or of the month before it
level … [--moves] [--format json] : the list of periods that move; JSON instead of text`
