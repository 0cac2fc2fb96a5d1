/**
 * 字形の収録
 *
 * What a font can draw, read from its `cmap` table (formats 4, 12 and 14). The PDF/UA export refuses a whole
 * document for one character without a glyph, so the painter has to know before it paints.
 */
export type Coverage = {
  readonly draws: (codePoint: number) => boolean
  /** True when the font holds a glyph of its own, or its usual glyph, for base + variation selector. */
  readonly drawsVariant: (base: number, selector: number) => boolean
}

export function readCoverage(font: Uint8Array): Coverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableOffset(view, 'cmap')
  const ranges: [number, number][] = []
  const variants = new Set<string>()
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const at = cmap + view.getUint32(cmap + 4 + i * 8 + 4)
    const format = view.getUint16(at)
    if (format === 4) readSegments(view, at, ranges)
    if (format === 12) readGroups(view, at, ranges)
    if (format === 14) readVariants(view, at, variants)
  }
  const drawn = new Uint8Array(0x110000)
  for (const [first, last] of ranges) drawn.fill(1, first, last + 1)
  return {
    draws: (codePoint) => drawn[codePoint] === 1,
    drawsVariant: (base, selector) => variants.has(`${base} ${selector}`),
  }
}

function tableOffset(view: DataView, tag: string): number {
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + i * 16
    if ([...tag].every((c, k) => view.getUint8(at + k) === c.charCodeAt(0))) return view.getUint32(at + 8)
  }
  throw new Error(`font has no ${tag} table`)
}

function readSegments(view: DataView, at: number, ranges: [number, number][]): void {
  const size = view.getUint16(at + 6)
  const ends = at + 14
  const starts = ends + size + 2
  const deltas = starts + size
  const offsets = deltas + size
  for (let i = 0; i < size; i += 2) {
    const [first, last] = [view.getUint16(starts + i), view.getUint16(ends + i)]
    const offset = view.getUint16(offsets + i)
    for (let c = first; c <= last && c < 0xffff; c++) {
      const glyph = offset === 0 ? c : view.getUint16(offsets + i + offset + (c - first) * 2)
      if (glyph !== 0 && ((glyph + view.getUint16(deltas + i)) & 0xffff) !== 0) ranges.push([c, c])
    }
  }
}

function readGroups(view: DataView, at: number, ranges: [number, number][]): void {
  for (let i = 0; i < view.getUint32(at + 12); i++) {
    const group = at + 16 + i * 12
    ranges.push([view.getUint32(group), view.getUint32(group + 4)])
  }
}

function readVariants(view: DataView, at: number, variants: Set<string>): void {
  const threeBytes = (p: number) => (view.getUint16(p) << 8) | view.getUint8(p + 2)
  for (let i = 0; i < view.getUint32(at + 6); i++) {
    const record = at + 10 + i * 11
    const selector = threeBytes(record)
    const usual = view.getUint32(record + 3)
    for (let k = 0; usual !== 0 && k < view.getUint32(at + usual); k++) {
      const p = at + usual + 4 + k * 4
      for (let n = 0; n <= view.getUint8(p + 3); n++) variants.add(`${threeBytes(p) + n} ${selector}`)
    }
    const own = view.getUint32(record + 7)
    for (let k = 0; own !== 0 && k < view.getUint32(at + own); k++) {
      variants.add(`${threeBytes(at + own + 4 + k * 5)} ${selector}`)
    }
  }
}
