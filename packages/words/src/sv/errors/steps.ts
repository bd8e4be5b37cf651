import type steps from '../../en/errors/steps.ts';
import type { Same } from '../../light/key.ts';

const words: Same<typeof steps> = {};
export default words;
