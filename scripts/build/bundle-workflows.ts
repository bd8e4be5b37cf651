import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { root } from '../lib/state-paths.ts';
import { workflowBundle } from './outputs.ts';

/** Bundles the workflows once, so that a worker starts without a bundler. */
export async function bundleWorkflows(): Promise<void> {
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(root, 'temporal/src/workflows/index.ts'),
    logger: new DefaultLogger('WARN'),
  });
  mkdirSync(dirname(workflowBundle), { recursive: true });
  writeFileSync(workflowBundle, code);
}
