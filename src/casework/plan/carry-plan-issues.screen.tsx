import { carryIssues } from './carry-issues-screen.tsx'

/** ⑭ アセスメントの課題を計画に移す */
export const carryPlanIssuesScreen = carryIssues('計画')
