/** What stands for null where something must be ticked: no category of a text is written like this. */
export const unknownOption = { value: '_unknown', label: 'わからない・ない' } as const
