import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { createLogger, envExample, gatewayEnv, partsEnv, simulatorEnv } from './index.ts';

const complete = { DATABASE_URL: 'postgresql://app:hidden-word@127.0.0.1:5433/signalbox', SECRET_KEY: randomBytes(32).toString('base64') };

test('presets fill what is not set, an empty string counts as unset', () => {
  const env = gatewayEnv({ ...complete, GATEWAY_PORT: '', TEMPORAL_NAMESPACE: 'other' });
  expect(env).toMatchObject({ GATEWAY_PORT: 8080, GATEWAY_HOST: '127.0.0.1', TEMPORAL_NAMESPACE: 'other' });
});

test('a wrong configuration is refused with key names and without values', () => {
  const wrong = { ...complete, SECRET_KEY: 'hidden-word', GATEWAY_PORT: '70000', DATABASE_URL: '' };
  expect(() => gatewayEnv(wrong)).toThrow(/DATABASE_URL: is not set[\s\S]*SECRET_KEY: must be 32 bytes/);
  expect(() => gatewayEnv(wrong)).not.toThrow(/hidden-word/);
});

test('the bind password obeys the limit of SMPP', () => {
  expect(() => simulatorEnv({ SIMULATOR_PASSWORD: '123456789' })).toThrow(/SIMULATOR_PASSWORD/);
});

test('npm start has no preset for what it may run itself', () => {
  const password = 'x'.repeat(16);
  expect(
    partsEnv({ POSTGRES_SUPERUSER_PASSWORD: password, POSTGRES_OWNER_PASSWORD: password, POSTGRES_APP_PASSWORD: password }),
  ).not.toHaveProperty('TEMPORAL_ADDRESS');
});

test('.env.example names every key and holds no secret', () => {
  expect(envExample()).toContain('# GATEWAY_PORT=8080\n');
  expect(envExample()).toContain('# SECRET_KEY=\n');
});

test('secret fields do not reach the log', () => {
  const lines: string[] = [];
  const log = createLogger('test', { write: (line) => lines.push(line) });
  log.error({ password: 'hidden-word', provider: { credentials: { x: 'hidden-word' } }, DATABASE_URL: complete.DATABASE_URL }, 'x');
  expect(lines).toHaveLength(1);
  expect(lines.join()).not.toContain('hidden-word');
});
