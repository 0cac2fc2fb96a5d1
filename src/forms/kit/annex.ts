export type AnnexNote = { readonly mark: string; readonly label: string; readonly text: string }

/**
 * 別記
 *
 * A text that is too long for its narrow column is printed whole, over the full width, at the end of the
 * form; the column says where to find it. `put` answers what to print in the column.
 */
export type Annex = {
  /** `room`: how many characters the column can carry before the row becomes a tower. */
  readonly put: (label: string, text: string, room: number) => string
  readonly notes: () => readonly AnnexNote[]
}

export function createAnnex(): Annex {
  const notes: AnnexNote[] = []
  return {
    put: (label, text, room) => {
      if (text.length <= room) return text
      const same = notes.find((note) => note.label === label && note.text === text)
      const mark = same?.mark ?? `別記${notes.length + 1}`
      if (same === undefined) notes.push({ mark, label, text })
      return `${mark}のとおり`
    },
    notes: () => notes,
  }
}
