import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger, Worker } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { beforeAll, describe, expect, test } from 'vitest';

// Recorded histories of real conductors and lanes (npm run record). A change that they do not survive would break open runs.
const folder = join(import.meta.dirname, '../../replay');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const logger = new DefaultLogger('ERROR');
let workflowBundle: { code: string };

beforeAll(async () => {
  workflowBundle = await bundleWorkflowCode({ workflowsPath: join(import.meta.dirname, '../workflows/index.ts'), logger });
}, 60_000);

const replay = (history: unknown) => Worker.runReplayHistory({ workflowBundle }, history, 'replayed');

describe('every recorded history replays', () => {
  test('there are histories of both workflows', () => {
    for (const type of ['conduct', 'lane']) expect(files.filter((name) => name.startsWith(`${type}-`)).length).toBeGreaterThan(0);
  });
  test.each(files)('%s', async (name) => {
    await replay(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  });
  test.each(files)('%s does not say on which machine it was recorded', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    expect(text).not.toMatch(/"stackTrace":"[^"]/);
    expect(text).not.toMatch(/"\d+@/);
    expect(text).not.toMatch(/(?:[\\/][\w.-]+){2,}\.[cm]?[jt]s\b|node_modules/);
  });
  test('a workflow that does something else is caught', async () => {
    const name = files.find((one) => one.startsWith('conduct-')) ?? '';
    const history = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
      events: { workflowExecutionStartedEventAttributes?: { workflowType: { name: string } } }[];
    };
    const started = history.events[0]?.workflowExecutionStartedEventAttributes;
    if (started) started.workflowType.name = 'lane';
    await expect(replay(history)).rejects.toThrow(DeterminismViolationError);
  });
});
