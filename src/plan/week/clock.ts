/** 「9:00」, as people write it. */
export const clock = (time: string): string => time.replace(/^0(?=\d)/, '')
