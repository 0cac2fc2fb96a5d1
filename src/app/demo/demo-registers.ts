import { addMunicipality } from '../../platform/postgres/empty.ts'
import { inMunicipality } from '../../platform/postgres/transaction.ts'
import { hashPassword } from '../../platform/sessions/passwords.ts'
import type { World } from '../world.ts'
import { demoAccounts, demoPassword } from './demo-accounts.ts'
import { type DemoMunicipality, demoMunicipalities } from './demo-municipalities.ts'
import { demoOrganisations } from './demo-organisations.ts'
import { demoSecretOf } from './demo-secret.ts'

/** Puts in what the site cannot yet be asked for: municipalities, desks, organisations and staff. */
export const putRegisters = async (world: World, ownerUrl: string): Promise<void> => {
  const passwordHash = await hashPassword(demoPassword)
  for (const municipality of demoMunicipalities) {
    await addMunicipality(ownerUrl, { ...municipality, demo: true })
    await inMunicipality(world.db, { municipality: municipality.number }, async (tx) => {
      const here = { municipality: municipality.number }
      await tx.insertInto('desk').values(desksOf(world, municipality)).execute()
      const organisations = (demoOrganisations[municipality.number] ?? []).map((one) => ({
        ...one,
        ...here,
        id: world.randomness.newId(),
        offers: [...one.offers],
        takes: [...(one.takes ?? [])],
        areas: [...(one.areas ?? [])],
        languages: [...(one.languages ?? [])],
        fax: null,
      }))
      await tx.insertInto('organisation').values(organisations).execute()
      await tx
        .insertInto('account')
        .values(
          (demoAccounts[municipality.number] ?? []).map(({ login, name, role, organisation }) => ({
            ...here,
            id: world.randomness.newId(),
            login,
            name,
            role,
            organisation: organisations.find((one) => one.name === organisation)?.id ?? null,
            person: null,
            password_hash: passwordHash,
            one_time_secret: demoSecretOf(login),
            disabled_at: null,
            created_at: world.clock.now().toString(),
          })),
        )
        .execute()
    })
  }
}

const desksOf = (world: World, { number, desks }: DemoMunicipality) =>
  desks.map((desk, ordinal) => ({
    ...desk,
    municipality: number,
    id: world.randomness.newId(),
    ordinal,
    address: null,
  }))
