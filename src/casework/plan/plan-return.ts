import type { PlanContent } from '../../plan/content/plan-content.ts'
import type { At } from '../case/at.ts'
import { newestDocument } from '../case/documents.ts'
import type { CaseFile } from '../case/file.ts'
import { type SectionId, sectionOf, sections } from './sections.ts'

/** A place of the draft that the desk has something to say about; `issue` names a need of the list. */
export type ReturnPlace = {
  readonly section: SectionId
  readonly issue: string | null
  readonly reason: string
}

/**
 * 差戻しのわけ
 *
 * Why a draft was given back: as a whole, and place by place. `mended` are the places, by their number in the list,
 * that the writer has ticked as put right; each tick is a version of the document.
 */
export type PlanReturn = {
  readonly reason: string
  readonly places?: readonly ReturnPlace[]
  readonly mended?: readonly string[]
}

export type WrittenReturn = { readonly id: string; readonly version: number; readonly content: PlanReturn }

export const writtenReturn = async (at: At, file: CaseFile): Promise<WrittenReturn | null> =>
  newestDocument<PlanReturn>(at.tx, at.municipality.number, file.draft?.returned?.document)

/** A box of the form of a return: its name and label, its place, and which need of the list it is about. */
export type ReturnAt = {
  readonly key: string
  readonly label: string
  readonly place: Omit<ReturnPlace, 'reason'>
  readonly need: number | null
}

/** Where the desk may write a reason: each section, and each need under its section. */
export const placesOf = (content: PlanContent): readonly ReturnAt[] =>
  sections.flatMap(({ id, title }) => [
    { key: `at-${id}`, label: title, place: { section: id, issue: null }, need: null },
    ...(id === 'needs' ? content.needs : []).map(({ issue }, index) => ({
      key: `at-${id}-${index}`,
      label: `${title}：課題${index + 1}${issue ? `「${issue}」` : ''}`,
      place: { section: id, issue: issue ?? `課題${index + 1}` },
      need: index,
    })),
  ])

/** 「課題と支援：買い物に行きたい」 */
export const placeName = ({ section, issue }: Pick<ReturnPlace, 'section' | 'issue'>): string =>
  `${sectionOf(section)?.title ?? ''}${issue ? `：「${issue}」` : ''}`

/** The places of a return that nobody has ticked yet. */
export const openPlaces = ({ places = [], mended = [] }: PlanReturn): readonly ReturnPlace[] =>
  places.filter((_, index) => !mended.includes(String(index)))
