/** A day as the form writes it (令和8年5月1日, 2026/5/1, ISO) → ISO; null for anything else. */
export const readDay = (typed: string): string | null => {
  const text = typed.normalize('NFKC').replace(/\s/g, '')
  const era = /^令和(元|\d{1,2})年(\d{1,2})月(\d{1,2})日$/.exec(text)
  const western = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/.exec(text)
  const found = era ? [era[1] === '元' ? 2019 : 2018 + Number(era[1]), era[2], era[3]] : western?.slice(1)
  if (!found) return null
  const [year = 0, month = 0, day = 0] = found.map(Number)
  const there = new Date(Date.UTC(year, month - 1, day))
  return there.getUTCMonth() === month - 1 && there.getUTCDate() === day
    ? there.toISOString().slice(0, 10)
    : null
}
