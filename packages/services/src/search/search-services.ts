import type { SearchHits, SearchQuery } from '@signalbox/contract';
import { may, type Right } from '@signalbox/domain';
import { listContacts } from '../contacts/list-contacts.ts';
import { listMessages } from '../messages/list-messages.ts';
import { listRuns } from '../runs/list-runs.ts';
import { bindUseCases } from '../shared/bind-use-cases.ts';
import type { ActorContext, ServiceContext } from '../shared/service-context.ts';
import { findSteps } from '../workflows/find-steps.ts';
import { listWorkflows } from '../workflows/list-workflows.ts';

/** So many of each kind; the lists themselves show the rest. */
const limit = 5;

/** The first few things of every kind that have the words, asked for at the same time. */
async function searchEverywhere(context: ActorContext, { search }: SearchQuery): Promise<SearchHits> {
  const { role } = context.actor;
  const query = { search, limit };
  const ifMay = async <Item>(right: Right, read: () => Promise<{ items: Item[] }>): Promise<Item[]> =>
    may(role, right) ? (await read()).items : [];
  const [workflows, steps, runs, messages, contacts] = await Promise.all([
    ifMay('workflow.read', () => listWorkflows(context, query)),
    ifMay('workflow.read', () => findSteps(context, query)),
    ifMay('run.read', () => listRuns(context, query)),
    ifMay('message.read', () => listMessages(context, query)),
    ifMay('contact.read', () => listContacts(context, query)),
  ]);
  return {
    workflows: workflows.map(({ id, name }) => ({ id, name })),
    steps,
    runs: runs.map(({ id, workflowName, contact, state, startedAt }) => ({ id, workflowName, contact, state, startedAt })),
    messages: messages.map(({ id, inbound, from, to, text, contact, at }) => ({
      id,
      inbound,
      from,
      to,
      text: text.slice(0, 200),
      contact,
      at,
    })),
    contacts: contacts.map(({ id, name, phones }) => ({ id, name, phones })),
  };
}

export const searchServices = (context: ServiceContext) => bindUseCases(context, { everywhere: searchEverywhere });
