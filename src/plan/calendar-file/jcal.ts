/** 予定表の部品, as the library reads and writes them: a name, its properties, its parts. */
export type JProperty = [name: string, parameters: Record<string, string>, type: string, ...values: unknown[]]
export type JComponent = [name: string, properties: JProperty[], components: JComponent[]]

export const zone = 'Asia/Tokyo'

/** What a line of our own is called; calendars that do not know it leave it alone. */
export const rowName = 'x-hitotsu-row'
export const placeName = 'x-hitotsu-place'
export const whenName = 'x-hitotsu-when'
export const partName = 'x-hitotsu-part'

/** 'HH:MM' on an ISO day, in the time of Japan. */
export const timeProperty = (name: string, day: string, time: string): JProperty => [
  name,
  { tzid: zone },
  'date-time',
  `${day}T${time}:00`,
]

export const dayProperty = (name: string, ...days: string[]): JProperty => [name, {}, 'date', ...days]

export const textProperty = (name: string, text: string): JProperty => [name, {}, 'text', text]
