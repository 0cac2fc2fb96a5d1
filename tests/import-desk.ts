import { formIn } from '../src/app/demo/page-form.ts'
import { certificate } from './import-lines.ts'
import type { openPages } from './open-pages.ts'

export const says = (page: { readonly says: string }) => page.says.replaceAll(/\s/g, '')

/** What the head of a section does at the page of the import, and what then lies in the registers. */
export const importDesk = async ({ inside, browserOf }: Awaited<ReturnType<typeof openPages>>) => {
  const chief = await browserOf('kakaricho')
  const choose = async (kind: '利用者' | '支給決定', bytes: Uint8Array) => {
    const form = new FormData()
    for (const [name, values] of formIn((await chief.open('/import')).html))
      for (const value of values) if (name !== 'file' && name !== 'kind') form.append(name, value)
    form.append('kind', kind)
    form.append('file', new Blob([Buffer.from(bytes)]), '台帳.csv')
    return chief.sendForm('/import', form)
  }
  const confirm = (page: { readonly html: string }) =>
    chief.send('/import', formIn(page.html), { _confirmed: '1' })
  const takeIn = async (kind: '利用者' | '支給決定', bytes: Uint8Array) => confirm(await choose(kind, bytes))
  const count = (table: 'person' | 'grant_period' | 'import_file') =>
    inside(async (tx) => (await tx.selectFrom(table).select('municipality').execute()).length)
  const rowOf = (serial: number) =>
    inside((tx) =>
      tx
        .selectFrom('person')
        .selectAll()
        .where('certificate_number', '=', certificate(serial))
        .executeTakeFirst(),
    )
  const periodsOf = (serial: number) =>
    inside((tx) =>
      tx
        .selectFrom('grant_period as g')
        .innerJoin('person as p', 'p.id', 'g.person')
        .where('p.certificate_number', '=', certificate(serial))
        .selectAll('g')
        .orderBy('starts')
        .execute(),
    )
  return { chief, choose, confirm, takeIn, count, rowOf, periodsOf }
}
