import type { CaseFile } from '../case/file.ts'

/** 次の申請か変更の手続き: the next application is there, or a review has asked for one; the next decision sets the end. */
export const isChanging = ({ followUp, monitored }: CaseFile): boolean => {
  const last = monitored.at(-1)?.finding
  return followUp !== null || last === '変更が必要' || last === '更新が必要'
}
