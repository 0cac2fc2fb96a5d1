import { defineConfig } from 'vitest/config'

// The law alone: no database, no site. Mutation testing runs these tests thousands of times.
export default defineConfig({
  test: {
    dir: 'src/law',
    include: ['**/*.test.ts'],
    // Facts at random over every rule take long, and say nothing about one rule that its own test does not.
    exclude: ['**/random-facts.test.ts'],
    isolate: false,
  },
})
