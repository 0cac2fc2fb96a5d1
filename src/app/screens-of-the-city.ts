import type { Download, Screen } from '../casework/case/screen.ts'

/** The screens on which a city sees itself: tables, levelling, matching, lists. */
export const cityScreens: readonly Screen[] = []

export const cityDownloads: readonly Download[] = []
