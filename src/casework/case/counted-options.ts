/** はじめの3か月の数え方: as the municipality sets it and as ⑩ asks for it where it has not. */
export const countedOptions = [
  { value: '当月から', label: '使い始めた月から' },
  { value: '翌月から', label: '次の月から' },
] as const
