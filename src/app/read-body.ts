import type { Context } from 'hono'

/** 送られたもの: the form of a request, whichever way its browser has written it. */
export const readBody = async (context: Context): Promise<FormData | URLSearchParams | 'unreadable'> => {
  if (!(context.req.header('content-type') ?? '').startsWith('multipart/form-data'))
    return new URLSearchParams(await context.req.text())
  try {
    return await context.req.formData()
  } catch (error) {
    // What is not a form, in spite of its name, is a TypeError by the Fetch standard.
    if (error instanceof TypeError) return 'unreadable'
    throw error
  }
}

export const noFiles: ReadonlyMap<string, Uint8Array> = new Map()

/** The bytes of each file that was chosen, by the name of its field. A field left empty comes as a file of nothing. */
export const filesIn = async (body: FormData | URLSearchParams): Promise<ReadonlyMap<string, Uint8Array>> => {
  const files = new Map<string, Uint8Array>()
  for (const [name, value] of body as Iterable<[string, string | File]>)
    if (typeof value !== 'string' && (value.size > 0 || value.name !== ''))
      files.set(name, new Uint8Array(await value.arrayBuffer()))
  return files
}
