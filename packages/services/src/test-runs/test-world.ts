import type { TestResult, TestRun } from '@signalbox/contract';
import { type Channel, type Channels, isSignalboxError } from '@signalbox/domain';
import {
  type CallCommand,
  evaluateInput,
  judgeCall,
  type MemoryPorts,
  type MemoryRun,
  type NodeResult,
  nodeError,
  type Plan,
  type TriggerBinding,
} from '@signalbox/flow';
import { type ContactView, triggers } from '@signalbox/nodes';
import { calls } from '@signalbox/nodes/calls';
import { childMemoryPorts, type MemoryWorld, memoryCallContext, memoryPorts, memoryWorld } from '@signalbox/nodes/memory';
import { runs } from '@signalbox/nodes/runs';
import type { Say, Word } from '@signalbox/words';
import type { Bounds } from './bounds.ts';
import { meetRows } from './meet-rows.ts';
import type { ReadyDraft } from './read-draft.ts';
import { testHttp } from './test-http.ts';
import type { TestPeople } from './test-people.ts';

export interface TestWorld {
  ports: MemoryPorts;
  childPorts: NonNullable<MemoryRun['childPorts']>;
  /** What the trigger gives to the run. */
  payload: Record<string, unknown>;
  contact: ContactView | null;
  fake: MemoryWorld;
  called: TestCall[];
  startedAt: number;
  /** When each message left, by its id. */
  sentAt: ReadonlyMap<string, number>;
  /** The phone that began, and our address it writes to. */
  phone: { theirs: string; ours: string } | null;
}
type TestCall = TestResult['calls'][number] & { runId: string };
interface WorldInput {
  plan: Plan;
  bound: TriggerBinding;
  channels: Channels;
  input: TestRun;
  runId: string;
  workflowId: string;
  timeZone: string;
  startedAt: number;
  bounds: Bounds;
  people: TestPeople;
  inAccount: ReadyDraft['inAccount'];
  t: Say;
}

/** An account in memory: steps act on it as they would on the real one, outside calls get their samples. */
export function createTestWorld(asked: WorldInput): TestWorld {
  const { t, plan, bound, channels, input, runId, workflowId, timeZone, bounds, startedAt, people } = asked;
  const contact = input.contact ? personOf(people, input.contact) : null;
  const channel = channels.get(bound.kind);
  const given = givenPayload(bound, channel, { ...input, startedAt });
  const { sample } = channel ?? channels.usual;
  const [ours, theirs] = [String(given.to ?? sample.ours), String(given.from ?? sample.theirs)];
  const fake = memoryWorld(ours, channels, t);
  fake.arrivesAtOnce = true;
  meet(fake, people);
  fake.meetRows = meetRows(fake, asked.inAccount);
  if (contact?.phone) fake.contacts.set(contact.phone, contact);
  const called: TestCall[] = [];
  const sentAt = new Map<string, number>();
  const options = {
    ...{ world: fake, runs, calls, runId, workflowId, accountTimeZone: timeZone, contactId: contact?.id ?? null },
    origin: channel ? { channel: channel.id, ourAddress: ours, theirAddress: theirs, ownAddressId: 'test', providerId: 'test' } : null,
    eventKey: bound.kind === 'http' ? { sourceId: 'test', key: 'test' } : null,
  };
  const careful = (ports: MemoryPorts, ofRun: string): MemoryPorts => ({
    effect: async (command, now) => {
      await bounds.breathe();
      const before = fake.messages.length;
      const done = await ports.effect(command, now);
      for (const { messageId } of fake.messages.slice(before)) sentAt.set(messageId, now);
      return done;
    },
    call: async (command, now) => {
      await bounds.breathe();
      const sample = Object.hasOwn(input.samples, command.nodeId) ? input.samples[command.nodeId] : undefined;
      const fault = Object.hasOwn(input.faults, command.nodeId) ? input.faults[command.nodeId] : undefined;
      called.push({
        runId: ofRun,
        nodeId: command.nodeId,
        type: command.type,
        input: command.input,
        answered: fault ? 'fault' : sample ? 'sample' : 'notCalled',
      });
      const call = calls.get(command.type);
      if (!call) return ports.call(command, now);
      try {
        // Repeats would only repeat the sample.
        const context = memoryCallContext(fake, `${ofRun}/${command.ref}`, true);
        return await call(command.input, { ...context, http: testHttp(t, { sample, fault }) });
      } catch (error) {
        if (fault) return lastTry(command, error);
        return { error: nodeError('test.call_failed', { reason: reasonOf(error) }) };
      }
    },
  });
  const children = childMemoryPorts(options);
  return {
    ports: careful(memoryPorts(options), runId),
    childPorts: (child) => careful(children(child), child.start.run.id),
    payload: payloadOf(plan, bound, given),
    contact,
    ...{ fake, called, startedAt, sentAt, phone: channel ? { theirs, ours } : null },
  };
}

function givenPayload(
  bound: TriggerBinding,
  channel: Channel | undefined,
  { trigger, contact, startedAt }: Pick<TestRun, 'trigger' | 'contact'> & { startedAt: number },
): Record<string, unknown> {
  if (!channel) return trigger.payload;
  const at = new Date(startedAt).toISOString();
  const { sample, addressKinds } = channel;
  return {
    ...channel.ofText(bound.keys.find((key) => key !== '*') ?? sample.text),
    from: (addressKinds.contact === 'phone' && contact?.phone) || sample.theirs,
    to: sample.ours,
    messageId: 'test',
    at,
    receivedAt: at,
    ...trigger.payload,
  };
}

/** What the trigger makes of the event; an event that it would not take starts the test all the same, as it is. */
function payloadOf(plan: Plan, bound: TriggerBinding, given: Record<string, unknown>): Record<string, unknown> {
  const node = plan.nodes[bound.nodeId];
  const settings = node && evaluateInput(plan, node, {});
  if (!settings?.ok) return given;
  const taken = triggers.get(bound.type)?.match({ kind: bound.kind, payload: given }, settings.input);
  return taken ? { ...given, ...taken } : given;
}

/** Whoever has this number in the account, in the words of the test; somebody new for a number that nobody has. */
function personOf({ byPhone }: TestPeople, { name, phone, language }: NonNullable<TestRun['contact']>): ContactView {
  const known = byPhone.get(phone);
  if (known) return { ...known, name: name || known.name, language: language || known.language };
  return {
    id: '0193a000-0000-7000-8000-000000000001',
    ...{ name, phone: phone || null, email: null, language: language || null, timeZone: null, fields: {}, groups: [], tags: [] },
  };
}

/** The people of the account with their groups and tags; what steps do to them stays in the test. */
function meet(fake: MemoryWorld, { byPhone, members }: TestPeople): void {
  for (const [phone, person] of byPhone) {
    fake.contacts.set(phone, person);
    for (const group of person.groups ?? []) fake.groups.add(`${person.id} ${group}`);
    for (const tag of person.tags ?? []) fake.tags.add(`${person.id} ${tag}`);
  }
  for (const [group, list] of members) for (const { id } of list) fake.groups.add(`${id} ${group}`);
}

/** What a call comes to that failed in the same way as often as it may be made. */
function lastTry({ policy, atMostOnce }: CallCommand, error: unknown): NodeResult {
  const verdict = judgeCall({ policy, atMostOnce, tries: policy.retry.maximumAttempts }, { error });
  return 'again' in verdict ? { error: nodeError('unexpected.call') } : verdict.result;
}

/** The sentence of an error of ours, else the text that came. */
const reasonOf = (error: unknown): string | Word =>
  isSignalboxError(error)
    ? { word: ['errors', error.code, error.variant].filter(Boolean).join('.'), values: error.values }
    : error instanceof Error
      ? error.message
      : String(error);
