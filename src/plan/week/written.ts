import { z } from 'zod'

/** What people write: null while nothing is written. `title` is what the box is called. */
export const written = (title: string, max: number) =>
  z.string().max(max).nullable().default(null).meta({ title })

/** A time of day, 'HH:MM' from 00:00 to 23:59. */
export const timeOfDay = (title: string) =>
  z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .meta({ title })

/** An ISO day that exists, 'YYYY-MM-DD'. */
export const isoDay = (title: string) => z.iso.date().meta({ title })

/** 'YYYY-MM' */
export const isoMonth = (title: string) =>
  z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .meta({ title })
