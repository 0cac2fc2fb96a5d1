import { expect, test } from 'vitest'
import { recipientCertificate } from './recipient-certificate.ts'
import { sampleChildCertificate, sampleRecipientCertificate } from './sample.ts'

test('児童の受給者証は保護者の名で、児童の欄がある', () => {
  const sheet = recipientCertificate.sheet(sampleChildCertificate)
  expect(sheet.forChild).toBe(true)
  expect(sheet.holder).toMatchObject({ name: '見本 太郎' })
  expect(sheet.child).toMatchObject({ name: '見本 さくら', birth: '平成30年7月15日' })
})

test('障害種別は番号つきで、あるものに印', () => {
  expect(recipientCertificate.sheet(sampleRecipientCertificate).disabilities).toEqual([
    { of: '1 身体', on: false },
    { of: '2 知的', on: true },
    { of: '3 精神', on: false },
    { of: '4 難病等', on: false },
  ])
})

test('事業者記入欄は契約の順に番号がつく', () => {
  expect(recipientCertificate.sheet(sampleRecipientCertificate).entries).toMatchObject([
    { number: '1', contractedOn: '令和8年10月1日', endedOn: '' },
    { number: '2' },
  ])
})
