import { expect, test } from 'vitest'
import { passwordFault } from './password-fault.ts'

const own = ['北区', '東京都', '北区長', 'yamada.hanako', '山田 花子']

test.each([
  ['窓口', 'あいうえおかきくけこさ', '12文字以上'],
  ['本人', '青い空と犬。', '8文字以上'],
  ['窓口', 'password1234', 'よく使われて'],
  ['窓口', 'ＰＡＳＳＷＯＲＤ１２３４', 'よく使われて'],
  ['本人', '12345678', '並び'],
  ['本人', 'qwertyui', '並び'],
  ['窓口', 'ababababababab', 'くり返し'],
  ['窓口', '北区北区北区北区20262026', '当てられます'],
  ['窓口', '山田花子山田花子1234', '名前'],
  ['窓口', 'yamada.hanako2026', '名前'],
  ['窓口', 'あ'.repeat(129), '128文字以内'],
] as const)('%sの「%s」は断る', (role, password, says) => {
  expect(passwordFault(password, role, own)).toContain(says)
})

test.each([
  ['窓口', '夏の雨と青い傘と犬の足音'],
  ['窓口', '北区の図書館で借りた青い本'],
  ['窓口', 'blue umbrella in july'],
  ['本人', 'いぬのさんぽ7時'],
  ['本人', '👩‍👩‍👧🌸青い空と犬の'],
  ['窓口', '長い言葉はいくらでも'.repeat(12)],
] as const)('%sの「%s」は受ける', (role, password) => {
  expect(passwordFault(password, role, own)).toBeNull()
})
