import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, describe, expect, test } from 'vitest'
import type { Form } from '../../forms/kit/form.ts'
import { myPlan } from '../../forms/my-plan/my-plan.ts'
import { sampleMyPlan } from '../../forms/my-plan/sample.ts'
import { weekSheet } from '../../forms/week-sheet/week-sheet.ts'
import { mapPlan } from '../../plan/easy/read-plan.ts'
import { createPainter } from './paint.ts'

const painter = createPainter()
afterAll(() => painter.close())

const bare = (text: string) => text.replace(/[\s\u200b]/g, '')

/** The text of a file, page by page; what is set aside for the eyes only (readings) is left out or read alone. */
const read = async (pdf: Uint8Array) => {
  const task = getDocument({ data: pdf.slice(), verbosity: 0 })
  const file = await task.promise
  const [pages, aside]: [string[], string[]] = [[], []]
  const letters: (readonly [text: string, points: number, right: number, page: number])[] = []
  for (let n = 1; n <= file.numPages; n++) {
    const { items } = await (await file.getPage(n)).getTextContent({ includeMarkedContent: true })
    const kept: string[] = []
    const open: boolean[] = []
    for (const item of items) {
      if ('str' in item) {
        const [, , , high = 0, x = 0] = item.transform as number[]
        letters.push([item.str, high, x + item.width, n])
      }
      if ('str' in item) (open.includes(true) ? aside : kept).push(item.str)
      else if (item.type === 'endMarkedContent') open.pop()
      else open.push('tag' in item && item.tag === 'Artifact')
    }
    pages.push(bare(kept.join('')))
  }
  const { info } = await file.getMetadata()
  const marked = await file.getMarkInfo()
  await task.destroy()
  return {
    pages,
    text: pages.join(''),
    aside: bare(aside.join('')),
    letters,
    info: info as { Title?: string },
    marked,
  }
}

const sheets = [
  { name: 'わたしの計画 18', form: myPlan as Form<object>, snapshot: sampleMyPlan },
  { name: 'わたしの計画 22', form: myPlan as Form<object>, snapshot: { ...sampleMyPlan, size: 22 as const } },
  { name: 'ふりがななし', form: myPlan as Form<object>, snapshot: { ...sampleMyPlan, kana: false } },
  { name: 'れいぞうこの紙', form: weekSheet as Form<object>, snapshot: sampleMyPlan },
]

/** The texts of the plan that a sheet prints, each whole. */
const textsOf = ({ form, snapshot }: (typeof sheets)[number]): string[] => {
  const all: string[] = []
  const only = new Set(['week', 'besides', 'calls'])
  const { plan } = snapshot
  const shown =
    form.id === 'my-plan'
      ? plan
      : { ...plan, sections: plan.sections.filter(({ key }) => only.has(key) && key !== 'week') }
  mapPlan(shown, (segments) => all.push(segments.map(({ text }) => text).join('')))
  return all
}

describe.each(sheets)('$name', (one) => {
  const paint = (snapshot: object) =>
    painter.paint(one.form.template, one.form.sheet(snapshot), {
      title: one.form.title(snapshot),
      on: '2026-09-18',
    })

  test('計画のことばがすべて、ふりがなにさえぎられずに読める、タグのあるPDF', async () => {
    const { text, aside, info, marked } = await read(await paint(one.snapshot))
    expect(info.Title).toBe(one.form.title(one.snapshot))
    expect(marked?.Marked).toBe(true)
    for (const line of textsOf(one).flatMap((all) => all.split('\n'))) expect(text).toContain(bare(line))
    expect(aside.includes('けいかく')).toBe(one.snapshot.kana)
  })

  test.skipIf(one.name.endsWith('22') || !one.snapshot.kana)(
    'どの文が4,000字でも、始め・中・終わりが切れずに出る',
    async () => {
      const marks: string[] = []
      const wall = 'あいう、えお。'.repeat(284)
      const long = mapPlan(one.snapshot.plan, (segments) => {
        const own = segments.map(({ text }) => text).join('')
        if (own.length < 4 || /時|日|月/.test(own)) return segments
        const parts = ['始', '中', '終'].map(
          (part) => `${part}${String(marks.length).padStart(3, '0')}${part}`,
        )
        return [{ text: `${parts[0]}${wall}${parts[1]}${wall}${parts[2]}`, ruby: null }]
      })
      mapPlan(long, (segments) => {
        for (const { text } of segments) marks.push(...(text.match(/([始中終])\d{3}\1/g) ?? []))
      })
      const used = one.form.id === 'my-plan' ? marks : []
      if (one.form.id === 'week-sheet') {
        const only = {
          ...long,
          sections: long.sections.filter(({ key }) => key === 'besides' || key === 'calls'),
        }
        mapPlan(
          { ...only, sections: only.sections.map((section) => ({ ...section, title: [] })) },
          (segments) => {
            for (const { text } of segments) used.push(...(text.match(/([始中終])\d{3}\1/g) ?? []))
          },
        )
      }
      const { text } = await read(await paint({ ...one.snapshot, plan: long }))
      expect(used.length).toBeGreaterThan(10)
      expect(used.filter((mark) => !text.includes(mark))).toEqual([])
    },
    60_000,
  )
})

const painted = async (form: Form<object>, snapshot: object) =>
  read(await painter.paint(form.template, form.sheet(snapshot), { title: 'test', on: '2026-09-18' }))

const [monday, tuesday, ...days] = sampleMyPlan.plan.days
const [entry] = monday?.items ?? []
if (!monday || !tuesday || !entry) throw new Error('the sample has a week')

/** The sample with `count` entries on Tuesday, each with a mark of its own. */
const withTuesday = (count: number) => {
  const items = Array.from({ length: count }, (_, at) => ({
    ...entry,
    rows: [{ label: null, text: [{ text: `〔${at}〕`, ruby: null }] }],
  }))
  return { ...sampleMyPlan, plan: { ...sampleMyPlan.plan, days: [monday, { ...tuesday, items }, ...days] } }
}

test.each([18, 22] as const)('%iポイント：頁をこえる日は、次の頁でもどの日か言う', async (size) => {
  const { pages, letters } = await painted(myPlan as Form<object>, { ...withTuesday(14), size })
  /** What the eye sees: a head that is said again is nothing new to who listens. */
  const seen = pages.map((_, n) =>
    bare(letters.flatMap(([text, , , page]) => (page === n + 1 ? [text] : [])).join('')),
  )
  const held = pages.map((page) => page.match(/〔\d+〕/g) ?? [])
  const first = held.findIndex((marks) => marks.length > 0)
  expect(held.flat()).toHaveLength(14)
  expect(held.filter((marks) => marks.length > 0).length).toBeGreaterThan(2)
  for (const [n, page] of seen.entries())
    if (held[n]?.length)
      expect([n, /火[^（]*よう[^（]*日[^（]*（つづき）/.test(page)]).toEqual([n, n !== first])
})

test('頁に入るものは、頁の中ほどで切れない', async () => {
  const service = (at: number) => ({
    ...entry,
    rows: Array.from({ length: 6 }, (_, row) => ({
      label: null,
      text: [{ text: `〔${at}〕${'することを ここに 書く。'.repeat(row === 5 ? 1 : 3)}`, ruby: null }],
    })),
  })
  const sections = sampleMyPlan.plan.sections.map((section) =>
    section.key === 'services' ? { ...section, items: [0, 1, 2, 3].map(service) } : section,
  )
  const { pages } = await painted(myPlan as Form<object>, {
    ...sampleMyPlan,
    plan: { ...sampleMyPlan.plan, sections },
  })
  for (const at of [0, 1, 2, 3])
    expect(pages.filter((page) => page.includes(`〔${at}〕`)).length, `service ${at}`).toBe(1)
})

test('れいぞうこの紙：少ない週は大きな字で、多い週は今までの大きさで、どれも日の幅に入る', async () => {
  const times = async (snapshot: object) => {
    const { letters, pages } = await painted(weekSheet as Form<object>, snapshot)
    const shown = letters.filter(([text, points]) => /^\d\d$/.test(text) && points > 9)
    return { size: Math.max(...shown.map(([, points]) => points)), pages: pages.length, letters }
  }
  const few = await times(sampleMyPlan)
  expect(few.size).toBeGreaterThan(16)
  expect(few.pages).toBe(1)
  expect(Math.max(...few.letters.map(([, , right]) => right))).toBeLessThan(842 - 24)
  const many = await times(withTuesday(4))
  expect(many.size).toBeLessThanOrEqual(14 * 1.2)
})
