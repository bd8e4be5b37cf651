import { exampleId } from './ids.ts';

export const eventStreamExample = `retry: 2000
: connected

id: 1
event: changed
data: {"runs":["${exampleId('run')}"],"messages":[],"workflows":[],"drafts":[],"conversations":[]}

`;
