import type { ListChoice } from '../list-choices.ts';
import type { SearchHits, SearchQuery } from '../search.ts';
import { exampleId } from './ids.ts';
import { messageExample } from './messages.ts';
import { stepHitsExample } from './steps.ts';

export const listChoiceExample: ListChoice = {
  columns: ['state', 'who', 'text', 'time'],
  views: [{ name: 'Failed today', query: 'state=failed&when=today' }],
};
export const searchQueryExample: SearchQuery = { search: 'pipe' };
const { id, inbound, from, to, text, contact, at } = messageExample;
export const searchHitsExample: SearchHits = {
  workflows: [{ id: exampleId('workflow'), name: 'Burst pipe' }],
  steps: stepHitsExample.items,
  runs: [],
  messages: [{ id, inbound, from, to, text, contact, at }],
  contacts: [],
};
