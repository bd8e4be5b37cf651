import type { AskWho, WhoGets } from '../who-gets-this.ts';
import { exampleId } from './ids.ts';

export const askWhoExample: AskWho = {
  kind: 'message',
  channel: 'sms',
  text: 'PIPE in flat 14',
  subject: '',
  from: '+46701740612',
  to: '',
};
export const whoGetsExample: WhoGets = {
  says: 'This starts Burst pipe.',
  takes: [{ id: exampleId('workflow'), name: 'Burst pipe', nodeId: 'start' }],
  runId: null,
  stops: [
    { name: 'Opt-out', state: 'passed', says: 'It is no word that ends messages.' },
    { name: 'Open wait', state: 'passed', says: 'No run waits for an answer of this sender.' },
    { name: 'Keyword', state: 'takes', says: 'PIPE is the first word, and 71400 is the address.' },
    { name: 'Inbox', state: 'notAsked', says: 'Only what nobody took.' },
  ],
  others: [{ id: exampleId('workflow'), name: 'Fire drill', nodeId: 'start', state: 'other', says: 'Its keywords are DRILL.' }],
};
