import { join } from 'node:path';
import { root } from '../lib/state-paths.ts';

// Apart from the bundlers: who only runs what they made does not load them.
/** What node runs. */
export const serviceFile = (name: string): string => join(root, 'apps', name, 'dist/main.js');

/** The file that the worker is given as WORKFLOW_BUNDLE. */
export const workflowBundle = join(root, 'apps/worker/dist/workflow-bundle.js');
