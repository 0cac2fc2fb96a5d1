import { serviceOn } from '../../law/texts/services-on.ts'

/** The names of services on a day; a code that is not in force that day is shown as it is. */
export const serviceNames = (codes: readonly string[], on: string): readonly string[] =>
  codes.map((code) => serviceName(code, on))

export const serviceName = (code: string, on: string): string =>
  serviceOn(code, Temporal.PlainDate.from(on))?.name ?? code
