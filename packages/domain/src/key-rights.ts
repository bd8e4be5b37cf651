import { type Right, rights } from './permissions.ts';

/** What a key can be allowed. Keys make no keys. */
export const keyRights = (Object.keys(rights) as Right[]).filter((right) => !right.startsWith('apiKey.')) as KeyRight[];
export type KeyRight = Exclude<Right, `apiKey.${string}`>;

/** What a key can be allowed that is for single workflows: everything else belongs to the whole account. */
export const isRightOfWorkflow = (right: Right): boolean => right.startsWith('workflow.') || right.startsWith('run.');

/** With what may be changed comes that it may be read: answers tell how it is afterwards. Starting a workflow tells nothing. */
export function withReading(chosen: readonly KeyRight[]): KeyRight[] {
  const all = new Set<Right>(chosen.flatMap((right) => [right, ...readingOf(right)]));
  return keyRights.filter((right) => all.has(right));
}

function readingOf(right: KeyRight): KeyRight[] {
  if (right === 'workflow.run') return [];
  if (right === 'account.edit') return ['provider.read'];
  const reading = `${right.split('.')[0]}.read`;
  return keyRights.filter((one) => one === reading);
}
