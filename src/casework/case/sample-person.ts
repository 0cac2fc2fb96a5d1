import type { SeenPerson } from './seen-case.ts'

/** An invented person for the tests of the moves. */
export const samplePerson: SeenPerson = {
  id: '00000000-0000-4000-8000-000000000200',
  name: '見本 太郎',
  kana: 'ミホン　タロウ',
  birthDate: '1990-04-02',
  address: '北区見本1-2-3',
  telephone: null,
  certificateNumber: '0000000000',
  guardian: null,
}
