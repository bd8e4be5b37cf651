import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** `npm run new:node -- data.math steer` writes a node folder to start from; kinds: steer, effect, call, trigger. */
const [type = '', kind = ''] = process.argv.slice(2);
const kinds = ['steer', 'effect', 'call', 'trigger'];
const folder = join(import.meta.dirname, '../packages/nodes/src/types', type.replaceAll('.', '-'));

if (!/^[a-z]+\.[a-z][a-zA-Z]*$/.test(type) || !kinds.includes(kind))
  fail(`Say the type and the kind, as in: npm run new:node -- data.math steer. Kinds: ${kinds.join(', ')}.`);
else if (existsSync(folder)) fail(`${type} is there already: ${folder}`);
else await create();

async function create(): Promise<void> {
  await mkdir(folder);
  await writeFile(join(folder, 'card.ts'), cardFile());
  await writeFile(join(folder, 'node.ts'), nodeFile());
  await writeFile(join(folder, 'fixtures.ts'), fixturesFile());
  const [name, text] = behaviour();
  await writeFile(join(folder, name), text);
  console.log(
    `Wrote ${folder}\nNext: fill in card.ts, node.ts, fixtures.ts and ${name}, then npx biome check --write packages/nodes, npm run gen, npx vitest run --config scripts/test/vitest.config.ts --project unit packages/nodes`,
  );
}

function cardFile(): string {
  return `import { defineCard } from '../../contract/define-card.ts';

export const card = defineCard({
  type: '${type}',
  kind: '${kind}',
  group: '${kind === 'trigger' ? 'trigger' : kind === 'call' ? 'outside' : 'data'}',
  title: '${type}',
  help: 'Says in one sentence what it does.',
  icon: 'box',
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ text = '' }: { text?: string | undefined }) => text,
});
`;
}

function nodeFile(): string {
  const trigger = kind === 'trigger';
  return `import { template } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  input: z.object({ text: template({ title: 'Text' }) }),
  output: z.object({ text: z.string() }),
${trigger ? "  bind: () => ({ kind: 'event', keys: ['*'], sourceId: null, config: {} }),\n" : ''}});
`;
}

function fixturesFile(): string {
  const event = kind === 'trigger' ? ", event: { kind: 'event', payload: { text: 'Hi' } }" : '';
  return `import type { NodeFixture } from '@signalbox/flow';

export const fixtures: readonly NodeFixture[] = [
  { name: 'a text', input: { text: 'Hi' }, port: 'next', output: { text: 'Hi' }${event} },
];
`;
}

function behaviour(): [file: string, text: string] {
  const imports = (maker: string): string =>
    `import { ${maker} } from '../../contract/define-node.ts';\nimport { node } from './node.ts';\n\n`;
  switch (kind) {
    case 'steer':
      return [
        'steer.ts',
        `${imports('steerNode')}export const steering = steerNode(node, { enter: ({ text }) => ({ port: 'next', output: { text } }) });\n`,
      ];
    case 'effect':
      return [
        'run.ts',
        `${imports('runNode')}export const run = runNode(node, async (items) => items.map(({ input }) => ({ port: 'next', output: { text: input.text } })));\n`,
      ];
    case 'call':
      return [
        'call.ts',
        `${imports('callNode')}export const call = callNode(node, async ({ text }) => ({ port: 'next', output: { text } }));\n`,
      ];
    default:
      return [
        'trigger.ts',
        `${imports('triggerNode')}export const trigger = triggerNode(node, (event) => (event.kind === 'event' ? { text: String(event.payload.text ?? '') } : null));\n`,
      ];
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
