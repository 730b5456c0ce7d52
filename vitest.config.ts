import {defineConfig} from 'vitest/config'

// Tests run on the sources: the condition below makes every `@ringfence/*` import resolve to `src/`.
const conditions = ['@ringfence/source']

export default defineConfig({
  resolve: {conditions},
  ssr: {resolve: {conditions}},
  test: {
    include: [
      'packages/*/test/**/*.test.ts',
      'schemas/test/**/*.test.ts',
      'templates/test/**/*.test.ts',
      'test/**/*.test.ts',
    ],
    exclude: ['**/node_modules/**', 'test/bench/**'],
    testTimeout: 30_000,
    coverage: {provider: 'v8', include: ['packages/*/src/**']},
  },
})
