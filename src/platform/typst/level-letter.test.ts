import { afterAll, expect, test } from 'vitest'
import { levelLetter } from '../../forms/level-letter/level-letter.ts'
import { sampleLevelLetters } from '../../forms/level-letter/sample.ts'
import { createPainter } from './paint.ts'

const painter = createPainter()
afterAll(() => painter.close())

test('長い名前、住所、事業所でも、返事の用紙まで一人一枚', async () => {
  const letters = sampleLevelLetters.letters.map((letter) => ({
    ...letter,
    to: {
      name: '見本 寿限無寿限無五劫のすりきれ',
      address: '見本県見本市見本区見本町字見本一丁目二番地三号　見本ハイツみほん壱番館一二三四号室',
      child: '見本 海砂利水魚の水行末雲来末',
    },
    name: '見本 海砂利水魚の水行末雲来末',
    office: '社会福祉法人見本会　特定相談支援事業所・障害児相談支援事業所　見本ひだまり相談室',
    desk: {
      ...{ name: '見本区保健福祉センター　健康福祉部　障害保健福祉課　障害福祉担当' },
      ...{ phone: '000-000-0001', fax: '000-000-0002' },
      address: '〒000-0000　見本県見本市見本区見本町字見本一丁目二番地三号　見本区総合庁舎四階',
    },
  }))
  const pdf = await painter.paint(
    levelLetter.template,
    levelLetter.sheet({ ...sampleLevelLetters, letters }),
    {
      ...{ title: 'お願い', on: sampleLevelLetters.on },
    },
  )
  const pages = Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)
  if (process.env.HITOTSU_PAGES)
    (await import('node:fs')).writeFileSync(`${process.env.HITOTSU_PAGES}/long-letter.pdf`, pdf)
  expect(pages).toHaveLength(letters.length)
})
