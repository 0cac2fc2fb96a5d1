type Of = { readonly at: number; readonly x: number; readonly y: number; readonly larger?: number }

/**
 * 線の見分け: a mark and a dash for each line, told apart in one colour. A mark beneath others is `larger`, so that it
 * is seen around them.
 */
export const Mark = ({ at, x, y, larger = 0 }: Of) => (
  <path
    className={`chart-ink-${at}`}
    d={`M${larger ? '0 0' : `${x} ${y}`}${marks[at % marks.length]}`}
    {...(larger > 0 && { transform: `translate(${x} ${y}) scale(${1 + 0.7 * larger})` })}
    fill={at % 2 === 0 ? 'currentColor' : 'Canvas'}
    stroke="currentColor"
    strokeWidth={2}
  />
)

const marks = [
  'm-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  'm-5-5h10v10h-10z',
  'm0-6l6 11h-12z',
  'm0-7l7 7l-7 7l-7-7z',
] as const

export const dashOf = (at: number): string | undefined => ['', '8 4', '2 4', '12 4 2 4'][at % 4] || undefined
