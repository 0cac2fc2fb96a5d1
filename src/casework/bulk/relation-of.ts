import type { BulkJob } from './job-queries.ts'

/** By what right a job is looked at or settled, for the log. */
export const relationOf = ({ own }: Pick<BulkJob, 'own'>): string => (own ? '自分の仕事' : '窓口の仕事')
