import { carryIssues } from './carry-issues-screen.tsx'

/** ④ アセスメントの課題を計画案に移す */
export const carryDraftIssuesScreen = carryIssues('案')
