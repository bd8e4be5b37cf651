import { spawnSync } from 'node:child_process';
const { startStack } = await import(`${process.cwd()}/scripts/test/stack.ts`);
const stack = await startStack((line: string) => console.log(line));
const { status } = spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '--config', 'scripts/test/playwright.config.ts', '--reporter=list', ...process.argv.slice(2)], { env: { ...process.env, ...stack.env, CHROMIUM_PATH: '/usr/bin/chromium' }, stdio: 'inherit' });
await stack.stop();
process.exit(status ?? 1);
