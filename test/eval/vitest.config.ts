import { defineConfig, type ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  test: { include: ['test/eval/*.eval.ts'], testTimeout: 600_000, disableConsoleIntercept: true, reporters: ['dot'] },
})

export default config
