import { DraftFacts, IssueView, OwnAddressList, Problem, ProviderList, Published, SavedDraft, Workflow } from '@signalbox/contract';
import { newId } from '@signalbox/domain';
import { compile, type Graph, outsideNames, parseGraph, tellIssues } from '@signalbox/flow';
import { addProvider, buildGraph } from '@signalbox/testkit';
import { type ApiSetup, apiSetup } from '@signalbox/testkit/api';
import { wordsFor } from '@signalbox/words';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';

let at: ApiSetup;
let ownAddressId: string;
const callable: Record<string, string> = {};
beforeAll(async () => {
  at = await apiSetup();
  const { items } = await at.read('/own-addresses', OwnAddressList);
  ownAddressId = items[0]?.id ?? '';
  const [account] = await at.database.admin<{ id: number }>(`select id from account where name = 'Ours'`);
  await at.database.admin(
    `insert into contact_group (account_id, id, name) select $1, id, 'Rota ' || no from unnest($2::uuid[]) with ordinality g(id, no)`,
    [account?.id, Array.from({ length: 10_000 }, newId)],
  );
  callable.greet = await publish(
    'Greet',
    buildGraph(
      {
        called: ['trigger.workflow', { inputs: [{ name: 'amount', type: 'number', required: true }] }],
        back: ['flow.return', { values: [{ name: 'greeting', value: 'Hi' }] }],
      },
      ['called>back'],
    ),
  );
  callable.word = await publish(
    'Summer camp',
    buildGraph({ start: ['trigger.sms', { keywords: ['CAMP'] }], log: ['run.log', { text: 'x' }] }, ['start>log']),
  );
});
afterAll(() => at.close());

test.each<[string, string[], () => Graph]>([
  ['a tag and a group that are mistyped', ['tag.new', 'group.new'], () => labels('Ours tga', 'Rota 99x1')],
  ['a tag and a group in other capitals', [], () => labels('OURS TAG ', 'rota 9991')],
  ['a tag and a group that are wholly new', [], () => labels('Something else', 'Nobody yet')],
  ['a number that is not ours', ['address.unknown'], () => sending('71500')],
  ['our number, as it is written', [], () => sending('71400')],
  ['our number, as it is picked', [], () => sending(ownAddressId)],
  ['a workflow that is not there', ['workflow.unknown'], () => calling('wfl_01h455vb4pex5vsknk084sn02q')],
  ['a workflow of another account', ['workflow.unknown'], () => calling(at.theirs.workflow)],
  ['a workflow that cannot be called', ['workflow.not_callable'], () => calling(at.ours.workflow)],
  ['a value that a called workflow needs', ['workflow.missing_input'], () => calling(callable.greet)],
  ['a value of the wrong type', ['workflow.wrong_type'], () => calling(callable.greet, 'many')],
  [
    'a value that the called workflow does not return',
    ['value.unknown'],
    () => calling(callable.greet, '{{ 2 }}', '{{ call.returned.greting }}'),
  ],
  ['a value that it returns', [], () => calling(callable.greet, '{{ 2 }}', '{{ call.returned.greeting }}')],
  ['a keyword of another workflow', ['trigger.keyword_shared'], () => sending('', 'camp')],
  ['the same on one number', ['trigger.keyword_shared'], () => sending('', 'camp', ownAddressId)],
  [
    'faults that need no account',
    ['workflow.no_trigger', 'node.unreachable'],
    () => buildGraph({ log: ['run.log', { text: '{{ nobody' }] }, []),
  ],
])('the browser and Publish find the same: %s', async (_, codes, graph) => {
  const workflow = await make(graph());
  const here = await foundHere(workflow.id, workflow.draft.graph);
  expect(here.map(({ code }) => code)).toEqual(codes);
  expect(here).toEqual(await foundByPublish(workflow));
});

test('a workflow that leads back to itself over another one', async () => {
  const workflow = await make(buildGraph({ called: ['trigger.workflow'], log: ['run.log', { text: 'x' }] }, ['called>log']));
  await at.send('POST', `/workflows/${workflow.id}/publish`, { draftRevision: 1 });
  const other = await publish('Round', calling(workflow.id));
  const graph = buildGraph({ called: ['trigger.workflow'], call: ['flow.call', { workflow: other }] }, ['called>call']);
  const saved = SavedDraft.parse(await (await at.send('PUT', `/workflows/${workflow.id}/draft`, { revision: 1, graph })).json());
  const here = await foundHere(workflow.id, graph);
  expect(here).toMatchObject([{ code: 'workflow.recursion' }]);
  expect(here).toEqual(saved.issues);
});

test('a mailbox that nobody looks into any more, and one that is not to be read', async () => {
  const { admin } = at.database;
  const [account] = await admin<{ id: number }>(`select id from account where name = 'Ours'`);
  const accountId = account?.id ?? 0;
  const config = { host: '127.0.0.1', imapHost: '127.0.0.1' };
  const { providerId } = await addProvider(at.database, accountId, { type: 'smtp', channel: 'email', config });
  await admin(
    `insert into own_address (account_id, id, provider_id, kind, value, can_send, can_receive) values ($1, $2, $3, 'mailbox', 'help@ours.example', true, true)`,
    [accountId, newId(), providerId],
  );
  await admin(
    `insert into mailbox_place (account_id, provider_id, place, looked_at) values ($1, $2, '{}', now() - interval '20 minutes')`,
    [...[accountId, providerId]],
  );
  const workflow = await make(
    buildGraph({ start: ['trigger.email', { to: 'help@ours.example' }], log: ['run.log', { text: 'x' }] }, ['start>log']),
  );
  const here = await foundHere(workflow.id, workflow.draft.graph);
  expect(here).toMatchObject([{ code: 'trigger.mailbox_late', severity: 'warning', nodeId: 'start' }]);
  const late = async () => (await at.read('/providers', ProviderList)).items.find(({ type }) => type === 'smtp')?.mailbox?.isLate;
  expect(await late()).toBe(true);
  await admin(`update provider set config = config - 'imapHost' where id = $1`, [providerId]);
  expect([await foundHere(workflow.id, workflow.draft.graph), await late()]).toEqual([[], false]);
});

test('nobody who carries messages', async () => {
  await at.database.admin(`update provider_grant set enabled = false where account_id = (select id from account where name = 'Ours')`);
  const workflow = await make(sending('71400'));
  const here = await foundHere(workflow.id, workflow.draft.graph);
  expect(here).toMatchObject([{ code: 'provider.missing', nodeId: 'send' }]);
  expect(here).toEqual(await foundByPublish(workflow));
});

test('facts are read about what is named, and about nothing else', async () => {
  const workflow = await make(labels('Ours tag', 'Rota 7'));
  const facts = await factsOf(workflow.id, workflow.draft.graph);
  expect(facts).toMatchObject({ tags: ['Ours tag'], groups: ['Rota 7'], ownAddresses: [], workflows: [], keywords: [] });
});

/** What one test published must not answer in another. */
const freshWord = () => newId().slice(-12);
const labels = (tag: string, group: string) =>
  buildGraph(
    {
      start: ['trigger.sms', { keywords: [freshWord()] }],
      person: ['contact.findOrCreate'],
      tag: ['tag.add', { tag }],
      group: ['group.add', { group }],
    },
    ['start>person>tag>group'],
  );
const sending = (from: string, word = freshWord(), to = '') =>
  buildGraph({ start: ['trigger.sms', { keywords: [word], to }], send: ['msg.send', { to: '+46701740612', text: 'Hi', from }] }, [
    'start>send',
  ]);
const calling = (workflow = '', amount?: string, text = 'Done') =>
  buildGraph(
    {
      start: ['trigger.manual'],
      call: ['flow.call', { workflow, inputs: amount === undefined ? [] : [{ name: 'amount', value: amount }] }],
      log: ['run.log', { text }],
    },
    ['start>call>log'],
  );

/** As the builder does it. */
async function foundHere(workflowId: string, graph: Graph): Promise<IssueView[]> {
  const { catalogue } = at.services;
  const facts = await factsOf(workflowId, graph);
  const { issues } = compile(graph, catalogue, { ...facts, asked: outsideNames(graph, catalogue), workflowId });
  return issuesOf(tellIssues(wordsFor('en'), issues));
}
async function factsOf(workflowId: string, graph: Graph): Promise<DraftFacts> {
  const answer = await at.send('POST', `/workflows/${workflowId}/facts`, outsideNames(graph, at.services.catalogue));
  return DraftFacts.parse(await answer.json());
}
async function foundByPublish({ id, draft }: Workflow): Promise<IssueView[]> {
  const answer = await at.send('POST', `/workflows/${id}/publish`, { draftRevision: draft.revision });
  const said: unknown = await answer.json();
  return answer.status === 422 ? issuesOf(Problem.parse(said).issues) : Published.parse(said).issues;
}
const issuesOf = (issues: unknown): IssueView[] => z.array(IssueView).parse(JSON.parse(JSON.stringify(issues)));

async function make(graph: Graph, name = 'Draft'): Promise<Workflow> {
  const made = Workflow.parse(await (await at.send('POST', '/workflows', { name, graph })).json());
  return { ...made, draft: { ...made.draft, graph: parseGraph(made.draft.graph) } };
}
async function publish(name: string, graph: Graph): Promise<string> {
  const { id } = await make(graph, name);
  expect((await at.send('POST', `/workflows/${id}/publish`, { draftRevision: 1 })).status).toBe(200);
  return id;
}
