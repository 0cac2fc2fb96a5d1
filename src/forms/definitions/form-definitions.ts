import { checkedDefinition } from '../kit/checked-definition.ts'
import type { FormDefinition } from '../kit/form-definition.ts'
import kyotoSelfPlan from './kyoto-self-plan.json' with { type: 'json' }
import national11 from './national-1-1.json' with { type: 'json' }
import national12 from './national-1-2.json' with { type: 'json' }
import national21 from './national-2-1.json' with { type: 'json' }
import national22 from './national-2-2.json' with { type: 'json' }
import national31 from './national-3-1.json' with { type: 'json' }
import national32 from './national-3-2.json' with { type: 'json' }
import nationalB1 from './national-b-1.json' with { type: 'json' }
import nationalB2 from './national-b-2.json' with { type: 'json' }

const checked = (json: { readonly id: string }): FormDefinition => {
  const read = checkedDefinition(json)
  if ('definition' in read) return read.definition
  throw new Error(`${json.id}: ${read.problems.map(({ path, says }) => `${path} ${says}`).join('; ')}`)
}

/** 様式の定義の一覧: those that come with the program, in the order of the forms. */
export const formDefinitions: readonly FormDefinition[] = [
  nationalB1,
  nationalB2,
  national11,
  national12,
  national21,
  national22,
  national31,
  national32,
  kyotoSelfPlan,
].map(checked)

/** The one of this id; an id that the program does not bring is a fault of the program, and throws. */
export const definitionOf = (id: string): FormDefinition => {
  const found = formDefinitions.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no form ${id}`)
  return found
}
