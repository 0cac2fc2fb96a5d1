/** The seven columns of the forms' week; Sundays and public holidays share one. */
export const weekDays = ['月', '火', '水', '木', '金', '土', '日・祝'] as const
export type WeekDay = (typeof weekDays)[number]
