import { defineConfig } from 'vitest/config';

// In a real VS Code: one after the other, each with its own.
export default defineConfig({
  test: { include: ['packages/vscode/test/e2e/*.e2e.ts'], testTimeout: 90_000, hookTimeout: 180_000, fileParallelism: false },
});
