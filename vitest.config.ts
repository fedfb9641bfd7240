import { defineConfig } from 'vitest/config';

// Packages are tested from their sources: `source` is the condition under which each exports them. No test changes what another file's tests import
// (none replaces a module), so a process loads the packages, and makes the parser, once for all files that it runs.
export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: { include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'], isolate: false, testTimeout: 60_000 },
});
