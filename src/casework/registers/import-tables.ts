/** Files of a register between their reading and their confirmation. */
export type ImportTables = {
  import_file: {
    municipality: string
    id: string
    kind: string
    bytes: Buffer
    sha256: string
    /** The mark of what was shown as changing; null where the file had faults. */
    shown: string | null
    sent_by: string
    sent_at: string
  }
}
