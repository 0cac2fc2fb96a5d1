import { beforeAll, describe, expect, test } from 'vitest'
import type { Tables } from '../../casework/registers/tables.ts'
import type { PersonLine } from '../../city/register-file/read-persons.ts'
import { writtenPersons } from '../../city/register-file/written-file.ts'
import { addMunicipality } from '../../platform/postgres/empty.ts'
import { freshDatabase } from '../../platform/postgres/test-database.ts'
import { inMunicipality } from '../../platform/postgres/transaction.ts'
import { systemRandomness } from '../../platform/system/randomness.ts'
import { setClock } from '../demo/seeded.ts'
import { writeGrid } from '../write-grid.ts'
import { importCommand } from './import-command.ts'

const base = await freshDatabase<Tables>()
const here = {
  number: '131177',
  name: '北区',
  prefecture: '東京都',
  head: '北区長',
  settings: {},
  demo: true,
}
beforeAll(() => addMunicipality(base.ownerUrl, here))

const line: PersonLine = {
  ...{
    row: 0,
    certificate: '1234567897',
    name: '見本　花子',
    kana: 'ミホン　ハナコ',
    birthDate: '1985-04-01',
  },
  ...{ address: '見本町1丁目', telephone: null, disabilities: null, mainDisability: null, district: null },
  ...{ language: null, guardian: null },
}
const fileOf = async (lines: readonly PersonLine[]) => {
  const written = await writeGrid(writtenPersons(lines), 'sjis')
  if (!('bytes' in written)) throw new Error(written.says)
  return written.bytes
}
const run = async (text: string, lines: readonly PersonLine[] = [line]) => {
  const told: string[] = []
  const ends = {
    read: async (path: string) => {
      if (path !== 'x.csv') throw Object.assign(new Error(), { code: 'ENOENT' })
      return fileOf(lines)
    },
    tell: (says: string) => void told.push(says),
    complain: (says: string) => void told.push(says),
  }
  const code = await importCommand(text.split(' '), {}, ends, async (_, work) => {
    const world = { db: base.app, clock: setClock('2026-11-22'), randomness: systemRandomness }
    await work({ world })
    return 0
  })
  return { code, told: told.join('\n') }
}
const inside = <T>(work: Parameters<typeof inMunicipality<Tables, T>>[2]) =>
  inMunicipality(base.app, { municipality: here.number }, work)
const persons = async () => (await inside((tx) => tx.selectFrom('person').select('id').execute())).length

describe('import', () => {
  test('--check は読むだけ、次に入れ、もう一度では何も変わらない。記録に残る', async () => {
    const checked = await run('persons --in 131177 --file x.csv --check')
    expect([checked.code, checked.told, await persons()]).toEqual([
      0,
      expect.stringContaining('新しい1件'),
      0,
    ])
    expect(await run('persons --in 北区 --file x.csv')).toMatchObject({ code: 0 })
    expect(await persons()).toBe(1)
    const again = await run('persons --in 131177 --file x.csv')
    expect([again.code, again.told]).toEqual([0, expect.stringContaining('かわるところはありません')])
    const log = await inside((tx) => tx.selectFrom('audit_entry').selectAll().execute())
    expect(log.map(({ relation, account }) => [relation, account])).toEqual([
      ['サーバーの命令', null],
      ['サーバーの命令', null],
    ])
    expect(JSON.stringify(log)).not.toContain('花子')
  })

  test('直すところがあれば 1 で終わり、行と列だけを言い、何も入れない', async () => {
    const bad = { ...line, certificate: '1234567905', name: '見本　次郎', birthDate: '2020-13-01' }
    const { code, told } = await run('persons --in 131177 --file x.csv', [
      { ...line, certificate: '2234567894' },
      bad,
    ])
    expect([code, await persons()]).toEqual([1, 1])
    expect(told).toContain('3行目 D列 生年月日')
    expect(told).not.toMatch(/2020-13-01|次郎/)
  })

  test.each([
    ['persons --in 999999 --file x.csv', 1, 'ありません'],
    ['persons --in 131177 --file y.csv', 1, 'ENOENT'],
    ['grants --in 131177 --file x.csv', 1, '「利用者」のファイル'],
    ['offices --in 131177 --file x.csv', 2, 'persons か grants'],
    ['persons --file x.csv', 2, '--in'],
    ['persons --in 131177', 2, '--file'],
    ['persons --in 131177 --file x.csv --force', 2, '--force'],
  ])('%s', async (text, code, says) => {
    expect(await run(text)).toEqual({ code, told: expect.stringContaining(says) })
  })
})
