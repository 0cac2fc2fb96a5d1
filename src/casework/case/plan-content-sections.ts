import type { Fields } from '../../ui/kit/field.ts'
import { showForm } from '../../ui/kit/form.ts'
import type { At } from './at.ts'
import { newestDocument, type Written } from './documents.ts'
import type { Saved } from './screen.ts'
import { writtenInstant } from './written-instant.ts'

/**
 * 節ごとの保存
 *
 * A document written in sections remembers the version at which each was last saved: two people at two sections
 * do not disturb each other, two at one section are told.
 */
export type Sectioned<C> = C & { readonly saves?: Readonly<Record<string, number>> }

/** The document after one section was saved on the version `base`. */
export const withSection = <C extends object>(
  before: Sectioned<C>,
  section: string,
  values: Partial<C>,
  base: number,
): Sectioned<C> => ({ ...before, ...values, saves: { ...before.saves, [section]: base + 1 } })

/** The document as it is printed and copied: the versions of its sections belong to the writing of it. */
export const withoutSaves = <C extends object>({
  saves: _saves,
  ...content
}: Sectioned<C>): Omit<Sectioned<C>, 'saves'> => content

/** The version a section is written from, and what lies there if somebody else saves it first. */
export const sectionVersion = async <C extends object>(
  at: At,
  written: Written<Sectioned<C>> | null,
  section: string,
  fields: Fields,
  /** What the form shows of a content, where the two differ. */
  shown: (content: C) => object = (content) => content,
): Promise<{ readonly version: number; readonly saved?: Saved }> => {
  const version = written?.content.saves?.[section] ?? 0
  if (!written || version === 0) return { version }
  const last =
    version === written.version
      ? written
      : await newestDocument<Sectioned<C>>(at.tx, at.municipality.number, written.id, version)
  if (!last) return { version }
  return {
    version,
    saved: { typed: showForm(fields, shown(written.content)), by: last.by, at: writtenInstant(last.at) },
  }
}
