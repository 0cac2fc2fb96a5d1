import { firstOf, type Typed } from '../../ui/kit/typed.ts'

/** The name under which a form carries the marks of the fields as its writer has seen them. */
export const marksName = '_kept'

/** The marks that came with a form; none where it carried nothing that can be read. */
export const marksIn = (sent: Typed): Readonly<Record<string, string>> => {
  try {
    const marks: unknown = JSON.parse(firstOf(sent, marksName) || '{}')
    if (typeof marks !== 'object' || marks === null) return {}
    return Object.fromEntries(
      Object.entries(marks).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    )
  } catch {
    return {}
  }
}
