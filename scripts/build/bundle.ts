import { bundleService } from './bundle-service.ts';
import { bundleWorkflows } from './bundle-workflows.ts';

// bundle.ts workflows | NAME [ENTRY]: what is written is what the targets name as their output.
const [name = '', entry] = process.argv.slice(2);
if (name === 'workflows') await bundleWorkflows();
else await bundleService(name, entry);
