import type { ApiKey, CreateApiKey, KeyRefusalList, MadeApiKey } from '../api-keys.ts';
import type { Page } from '../page.ts';
import { exampleId } from './ids.ts';

export const apiKeyExample: ApiKey = {
  id: exampleId('apiKey'),
  name: 'Ticket system',
  prefix: 'sbk_4f1c09ab73de',
  state: 'on',
  rights: ['workflow.run', 'run.read'],
  workflows: [{ id: exampleId('workflow'), name: 'Hot water is off' }],
  madeBy: 'Maja Lind',
  createdAt: '2026-03-02T08:00:00.000Z',
  endsAt: '2027-03-02T08:00:00.000Z',
  usedAt: '2026-03-02T09:12:00.000Z',
  revokedAt: null,
  refused: 0,
};
export const apiKeyPageExample: Page<ApiKey> = { items: [apiKeyExample], next: null };
export const createApiKeyExample: CreateApiKey = {
  name: 'Ticket system',
  rights: ['workflow.run', 'run.read'],
  workflowIds: [exampleId('workflow')],
  endsAt: '2027-03-02T08:00:00.000Z',
};
export const madeApiKeyExample: MadeApiKey = {
  apiKey: { ...apiKeyExample, usedAt: null },
  key: 'sbk_4f1c09ab73de_the-43-signs-that-nobody-else-knows-of-it-here',
};
export const keyRefusalListExample: KeyRefusalList = {
  items: [
    {
      reason: 'right',
      operation: 'listContacts',
      times: 12,
      firstAt: '2026-03-02T09:12:00.000Z',
      lastAt: '2026-03-02T09:13:00.000Z',
    },
  ],
};
