/** The values without the rows in which nothing was written. */
export const withoutBlankRows = (
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.filter((row) => !isBlank(row)) : value,
    ]),
  )

/** Whether nothing is written: null, an unticked box, a list or a row of such. */
export const isBlank = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === false ||
  (typeof value === 'object' && Object.values(value).every(isBlank))
