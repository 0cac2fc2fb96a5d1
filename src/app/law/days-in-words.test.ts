import { expect, test } from 'vitest'
import { daysInWords } from './days-in-words.ts'

test.each([
  ['2026-05-01から', '令和8年5月1日から'],
  ['2026-05から', '令和8年5月から'],
  ['ない日は、そのまま：2013-02-31', 'ない日は、そのまま：2013-02-31'],
  ['元号のない日は、そのまま：1500-01-01', '元号のない日は、そのまま：1500-01-01'],
])('%s', (sentence, says) => expect(daysInWords(sentence)).toBe(says))
