import { type Contract, contractUnits } from '../../law/provider-order/provider-order-facts.ts'
import { amountText } from './amount-text.ts'
import type { At } from './at.ts'
import type { CaseFile, ProviderLine } from './file.ts'
import { seenCase } from './seen-case.ts'
import { serviceName } from './service-names.ts'

/** いまの契約: as the rule `provider-order` is asked; `names` are the providers' by their numbers. */
export type ContractsInForce = {
  readonly contracts: readonly Contract[]
  readonly names: ReadonlyMap<string, string>
  /** The same as people read them. */
  readonly lines: readonly { readonly name: string; readonly service: string; readonly amount: string }[]
}

/** The contracts of this case; while it has none, those of the case before, under which services are used. */
export const contractsInForce = async (at: At, file: CaseFile): Promise<ContractsInForce> => {
  const previous = file.application?.previous
  const before = contracted(file).length === 0 && previous ? await seenCase(at, previous) : null
  const lines = contracted(before?.file ?? file)
  if (lines.length === 0) return { contracts: [], names: new Map(), lines: [] }
  const rows = await at.tx
    .selectFrom('organisation')
    .where('municipality', '=', at.municipality.number)
    .where(
      'id',
      'in',
      lines.map(({ provider }) => provider),
    )
    .select(['id', 'number', 'name'])
    .execute()
  return {
    contracts: lines.flatMap((line) => {
      const row = rows.find(({ id }) => id === line.provider)
      return row ? [contractFacts(line, row.number)] : []
    }),
    names: new Map(rows.map(({ number, name }) => [number, name])),
    lines: lines.map(({ provider, service, contracted }) => ({
      name: rows.find(({ id }) => id === provider)?.name ?? '',
      service: serviceName(service, at.today),
      amount: contracted ? amountText(contracted) : '',
    })),
  }
}

const contracted = ({ providers }: CaseFile): readonly ProviderLine[] =>
  providers.filter((line) => line.contracted !== null)

/**
 * A line as the rule takes it. The rule compares whole amounts in its own units; any other is not known to it, and
 * goes to an official. Whether the provider also keeps a planning office is not in the register.
 */
export const contractFacts = ({ service, contracted }: ProviderLine, number: string): Contract => {
  const unit = contractUnits.find((one) => one === contracted?.unit)
  const amount = contracted?.amount ?? null
  return {
    ...{ provider: number, service, unit: unit ?? '日/月', hasPlanningOffice: false },
    amount: unit !== undefined && amount !== null && Number.isInteger(amount) ? amount : null,
  }
}
