/**
 * Mutation testing of src/law: Stryker's own operators, and two that it lacks and that a table of law needs.
 * `scripts/mutate.ts` runs it room by room. Nothing is left out: prose that a screen shows (`says`, `because`,
 * titles) is mutated like any other string.
 *
 * Stryker's list of operators is not part of its public interface: its version is pinned, and this file throws
 * when the list is not as expected.
 */
import { allMutators } from './node_modules/@stryker-mutator/instrumenter/dist/src/mutators/mutate.js'

const isoDay = /^\d{4}-\d{2}-\d{2}$/

/** A number that is not the name of a property: one more, and one less. */
const numbers = {
  name: 'NumberLiteral',
  *mutate(path) {
    if (!path.isNumericLiteral() || path.key === 'key') return
    yield { type: 'NumericLiteral', value: path.node.value + 1 }
    if (path.node.value > 0) yield { type: 'NumericLiteral', value: path.node.value - 1 }
  },
}

/** A day: the day after, and the day before. An empty string in its place would only fail to load. */
const days = {
  name: 'DayLiteral',
  *mutate(path) {
    if (!path.isStringLiteral() || !isoDay.test(path.node.value)) return
    for (const step of [1, -1]) {
      const day = Temporal.PlainDate.from(path.node.value).add({ days: step })
      yield { type: 'StringLiteral', value: day.toString() }
    }
  },
}

const strings = allMutators.find(({ name }) => name === 'StringLiteral')
if (strings === undefined) throw new Error('Stryker has no StringLiteral: look at its list of operators')
const otherStrings = {
  name: 'StringLiteral',
  *mutate(path) {
    if (!path.isStringLiteral() || !isoDay.test(path.node.value)) yield* strings.mutate(path)
  },
}
allMutators.splice(allMutators.indexOf(strings), 1, otherStrings, numbers, days)

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  // Tables at the top of a module are mutated too: units and days must be tested like code.
  ignoreStatic: false,
  // tsconfig.json stays out of the copy: TypeScript 7 has no interface by which Stryker could read it.
  ignorePatterns: ['*', '!src/law/**', '!tests/law/**', '!docs/RULES.md', '!README.md', '!CHANGELOG.md', '!package.json', '!vitest.law.config.ts'],
  reporters: ['json'],
  tempDirName: 'reports/copy',
  concurrency: 1,
  timeoutMS: 20_000,
}
