import { defineConfig } from 'vitest/config';

// Packages are tested from their sources: `source` is the condition under which each exports them.
export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: { include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'], testTimeout: 60_000 },
});
