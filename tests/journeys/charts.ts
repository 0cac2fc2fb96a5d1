import type { Page } from 'playwright-core'

/**
 * 図を見る目
 *
 * What keeps somebody from reading the charts of a page: without a name and words, without a table of the same
 * numbers, with series that only their colour tells apart, or with a part that vanishes in forced colours. Answers
 * `no chart` where there is none.
 */
export const chartFaults = async (page: Page): Promise<readonly string[]> => {
  const found = [...(await page.evaluate(readingFaults))]
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    found.push(...(await page.evaluate(vanished)).map((one) => `${colorScheme}: ${one}`))
  }
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' })
  return found
}

/** Runs in the page. */
const readingFaults = (): readonly string[] => {
  const found: string[] = []
  const charts = [...document.querySelectorAll('figure.chart')]
  if (charts.length === 0) found.push('no chart')
  /** What is left of a shape without its colour and its place. */
  const lookOf = (shape: Element): string => {
    const pattern = /url\(#(.*?)\)/.exec(shape.getAttribute('fill') ?? '')?.[1]
    const fill = pattern
      ? [...(document.getElementById(pattern)?.children ?? [])].map(
          (one) => `${one.tagName} ${one.getAttribute('d') ?? one.getAttribute('r')}`,
        )
      : shape.getAttribute('fill')
    const isMark = shape.tagName === 'path' && !shape.classList.contains('chart-course')
    const mark = isMark ? shape.getAttribute('d')?.replace(/^M[-\d.]+ [-\d.]+/, '') : null
    return [shape.tagName, fill, shape.getAttribute('stroke-dasharray'), mark].join()
  }
  for (const chart of charts) {
    const title = chart.querySelector('.chart-title')?.textContent || 'no title'
    const drawings = [...chart.querySelectorAll('svg')].filter((svg) => svg.getBoundingClientRect().width > 0)
    if (drawings.length !== 1) found.push(`${title}: ${drawings.length} drawings`)
    for (const svg of drawings) {
      const name = svg.getAttribute('aria-label') ?? ''
      if (svg.getAttribute('role') !== 'img') found.push(`${title}: no picture to a screen reader`)
      if (!name.startsWith(`図：${title}。`)) found.push(`${title}: named ${name.slice(0, 30)}`)
      if (!/\d/.test(name.slice(title.length + 3))) found.push(`${title}: no words that say what it shows`)
      const twins = (svg.getAttribute('aria-details') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id))
      for (const twin of twins) {
        const table = twin?.matches('table') ? twin : twin?.querySelector('table')
        if (!table?.querySelector('caption')?.textContent) found.push(`${title}: no table with a caption`)
        if ((table?.querySelectorAll('tbody td').length ?? 0) < 2) found.push(`${title}: an empty table`)
      }
      const way = chart.querySelector('.chart-twin a')?.getAttribute('href')
      if (way !== `#${twins[0]?.id}`) found.push(`${title}: no way to the table`)
      const looks = new Map<string, Set<string>>()
      for (const shape of svg.querySelectorAll('[class*=chart-ink-]')) {
        if (shape.closest('pattern')) continue
        const series = /chart-ink-\d+/.exec(shape.getAttribute('class') ?? '')?.[0] ?? ''
        looks.set(series, (looks.get(series) ?? new Set()).add(lookOf(shape)))
      }
      if (looks.size === 0) found.push(`${title}: nothing is drawn`)
      // No look belongs to two series, be it that of a mark or of a line.
      const all = [...looks.values()].flatMap((one) => [...one])
      if (new Set(all).size !== all.length) found.push(`${title}: series alike but for their colour`)
    }
  }
  return found
}

/** Runs in the page: what can hardly be told from the paper on which it is drawn (WCAG 1.4.11: three to one). */
const vanished = (): readonly string[] => {
  const light = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((one) => {
      const part = Number(one) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05
  }
  const probe = document.body.appendChild(document.createElement('p'))
  probe.style.background = 'Canvas'
  const paper = light(getComputedStyle(probe).backgroundColor)
  probe.remove()
  const isSeen = (ink: string) =>
    ink.startsWith('rgb') && Math.max(light(ink) / paper, paper / light(ink)) >= 3
  const found: string[] = []
  for (const svg of document.querySelectorAll('figure.chart svg')) {
    if (svg.getBoundingClientRect().width === 0) continue
    for (const shape of svg.querySelectorAll('path, rect, circle, text, line')) {
      // Laid under a pattern, so that nothing shines through.
      if (shape.tagName === 'rect' && shape.getAttribute('fill') === 'Canvas') continue
      // Room around a line that runs on another.
      if (shape.classList.contains('chart-casing')) continue
      const { fill, stroke, visibility, opacity } = getComputedStyle(shape)
      if (![fill, stroke].some(isSeen) || visibility === 'hidden' || opacity === '0')
        found.push(`${shape.outerHTML.slice(0, 90)} vanishes`)
    }
  }
  return found
}
