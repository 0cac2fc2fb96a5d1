import type { PictureId } from './picture-of.ts'

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`
const box = (x: number, y: number, w: number, h: number, r = 2): string =>
  `M${x + r} ${y}h${w - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${h - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - w}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - h}a${r} ${r} 0 0 1 ${r} ${-r}z`
/** A person from head to hip: the head's centre and how wide the shoulders are. */
const person = (x: number, y: number, shoulder: number, down: number): string =>
  `${circle(x, y, 4.5)}M${x - shoulder} ${y + down}v-3a${shoulder} ${shoulder} 0 0 1 ${2 * shoulder} 0v3`
const house = 'M6 24L24 8L42 24M11 20v20h26v-20'

/** 絵: for each picture its text and its lines, on a field of 48 × 48, drawn 2 wide with round ends and no filling. */
export const pictures: Readonly<
  Record<PictureId, { readonly text: string; readonly lines: readonly string[] }>
> = {
  housework: {
    text: '家のことの手伝い',
    lines: ['M32 6L22 26', 'M16 26h14l3 16h-21z', 'M18 34l-1 8M23 34v8M28 34l1 8'],
  },
  care: {
    text: '体の手伝い',
    lines: [person(15, 14, 7, 16), person(34, 11, 7, 14), 'M27 26l-6 6M8 30v12M22 34v8M27 25v17M41 25v17'],
  },
  day: {
    text: '昼に通うところ',
    lines: [
      circle(12, 11, 5),
      'M12 2v1M4 11h-1M21 11h1M6 5l-.8-.8M18 5l.8-.8',
      'M8 42V26h32v16z',
      'M8 26l6-6h20l6 6',
      'M20 42v-9h8v9',
      'M13 31h3M32 31h3',
    ],
  },
  work: {
    text: 'しごと',
    lines: [
      box(6, 16, 36, 24, 3),
      'M17 16v-4a3 3 0 0 1 3-3h8a3 3 0 0 1 3 3v4',
      'M6 27h14M28 27h14',
      box(20, 24, 8, 6, 1),
    ],
  },
  outing: {
    text: '外に出かける',
    lines: [circle(27, 8, 4.5), 'M25 16l-4 12l7 6l2 10M21 28l-3 8l-7 6M25 16l-8 4l-2 7M26 18l5 6l7 2'],
  },
  stay: {
    text: '泊まる',
    lines: [
      'M5 14v28M5 36h38v6M43 36v-6a4 4 0 0 0-4-4h-20v10',
      circle(12, 29, 4),
      'M36 6a7 7 0 1 0 7 9a6 6 0 0 1-7-9z',
    ],
  },
  'group-home': { text: 'みんなで住む家', lines: [house, person(18, 27, 4.5, 13), person(30, 27, 4.5, 13)] },
  'child-day': {
    text: '子どもが通うところ',
    lines: [
      circle(15, 15, 4.5),
      'M15 20v12M8 25l7-2l7 2M15 32l-5 10M15 32l5 10',
      circle(35, 34, 7),
      'M28 34h14M35 27v14',
    ],
  },
  school: {
    text: '学校',
    lines: [
      'M5 42V24h38v18z',
      'M15 24v-6l9-7l9 7v6',
      circle(24, 19, 2.5),
      'M20 42v-10h8v10',
      'M10 30h5M10 36h5M33 30h5M33 36h5',
      'M24 11V4h6v4h-6',
    ],
  },
  hospital: {
    text: '病院',
    lines: ['M9 42V10h30v32z', 'M24 15v10M19 20h10', 'M20 42v-9h8v9', 'M4 42h40', 'M13 32h3M32 32h3'],
  },
  medicine: {
    text: 'くすり',
    lines: [
      'M9 27L27 9a8.5 8.5 0 0 1 12 12L21 39a8.5 8.5 0 0 1-12-12z',
      'M18 18l12 12',
      'M33 14a3 3 0 0 1 1 3',
    ],
  },
  meal: {
    text: 'ごはん',
    lines: [
      'M6 25h36a18 16 0 0 1-11 15h-14a18 16 0 0 1-11-15z',
      'M12 25a12 9 0 0 1 24 0',
      'M18 11c-2-2 2-3 0-6M24 10c-2-2 2-3 0-6M30 11c-2-2 2-3 0-6',
    ],
  },
  bath: {
    text: 'おふろ',
    lines: [
      'M5 26h38v4a9 9 0 0 1-9 9h-20a9 9 0 0 1-9-9z',
      'M12 39l-2 4M36 39l2 4',
      circle(16, 20, 4.5),
      'M29 20c-3-3 3-5 0-8M36 20c-3-3 3-5 0-8',
    ],
  },
  friends: {
    text: 'ともだち',
    lines: [person(14, 16, 7, 18), person(34, 16, 7, 18), 'M21 28h6', 'M7 34v6M41 34v6'],
  },
  family: {
    text: '家族',
    lines: [
      person(12, 13, 6, 17),
      person(36, 13, 6, 17),
      circle(24, 26, 4),
      'M18 42v-4a6 6 0 0 1 12 0v4',
      'M6 30v12M42 30v12',
    ],
  },
  money: {
    text: 'お金',
    lines: [box(5, 13, 38, 24, 2), circle(24, 25, 7), 'M20 20l4 5l4-5M24 25v6M21 26h6', 'M10 18h2M36 32h2'],
  },
  phone: {
    text: '電話',
    lines: ['M14 6l6 9l-4 4a24 24 0 0 0 13 13l4-4l9 6l-2 6a5 5 0 0 1-5 3A33 33 0 0 1 6 13a5 5 0 0 1 3-5z'],
  },
  meeting: {
    text: '話し合い',
    lines: [
      person(11, 22, 6, 18),
      person(37, 22, 6, 18),
      'M17 6h14a3 3 0 0 1 3 3v5a3 3 0 0 1-3 3h-5l-4 4v-4h-5a3 3 0 0 1-3-3v-5a3 3 0 0 1 3-3z',
    ],
  },
  sleep: {
    text: 'ねる',
    lines: [
      'M5 16v26M5 36h38v6M43 36v-5a5 5 0 0 0-5-5h-19v10',
      circle(12, 29, 4),
      'M25 8h6l-6 8h6M35 4h5l-5 6h5',
    ],
  },
  wake: {
    text: 'おきる',
    lines: ['M4 36h40M12 36a12 12 0 0 1 24 0', 'M24 12v6M8 20l4 4M40 20l-4 4M3 29h5M40 29h5', 'M14 42h20'],
  },
  training: {
    text: '練習・リハビリ',
    lines: [
      circle(24, 8, 4.5),
      'M24 13v14M24 27l-7 15M24 27l7 15',
      'M9 20h30M9 15v10M39 15v10M5 17v6M43 17v6',
    ],
  },
  talk: {
    text: '相談',
    lines: [
      'M8 8h22a3 3 0 0 1 3 3v10a3 3 0 0 1-3 3h-12l-7 6v-6h-3a3 3 0 0 1-3-3v-10a3 3 0 0 1 3-3z',
      'M36 18h4a3 3 0 0 1 3 3v10a3 3 0 0 1-3 3h-1v6l-7-6h-10a3 3 0 0 1-3-3v-1',
      'M12 16h.1M19 16h.1M26 16h.1',
    ],
  },
  other: { text: 'そのほか', lines: [box(7, 10, 34, 32, 3), 'M7 19h34M16 6v8M32 6v8', 'M18 31l4 4l8-9'] },
}
