import type { CaseFile, ProviderLine } from '../case/file.ts'
import { mayActAs } from '../case/guard.ts'
import { serviceName } from '../case/service-names.ts'
import type { Actor } from '../registers/actor.ts'

/** The lines of providers that the actor may write for. */
export const ownLines = (file: CaseFile, actor: Actor): readonly ProviderLine[] =>
  file.providers.filter(({ provider }) =>
    mayActAs(actor, { holder: 'サービス事業者', party: provider }, file),
  )

/** A line as the value of a choice. */
export const lineKey = ({ provider, service }: Pick<ProviderLine, 'provider' | 'service'>): string =>
  `${provider} ${service}`

export const lineLabel = (
  { provider, service }: Pick<ProviderLine, 'provider' | 'service'>,
  names: ReadonlyMap<string, string>,
  today: string,
): string => `${serviceName(service, today)}（${names.get(provider) ?? ''}）`
