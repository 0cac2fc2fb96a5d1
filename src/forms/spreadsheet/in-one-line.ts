/** 種類 of plans stored before may hold line breaks; on a sheet it is one line. */
export const inOneLine = (kind: string): string =>
  kind
    .trim()
    .split(/\s*[\r\n]+\s*/)
    .join(' ')
