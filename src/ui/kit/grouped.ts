const ja = new Intl.NumberFormat('ja-JP')

/** A count as it is read: 「7,638」. One formatter for all: making one for each cell of a table took most of its time. */
export const grouped = (count: number): string => ja.format(count)
