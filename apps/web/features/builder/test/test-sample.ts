import type { GraphNode } from '@signalbox/flow';
import { fixturesOf } from '@signalbox/nodes';
import type { Say } from '@signalbox/words/light';
import { triggerChannel } from '../../canvas/cards/step-channels.ts';
import { asText } from '../../schema-form/form-context.tsx';
import { asRows } from '../../schema-form/rows/as-rows.ts';

export interface SampleField {
  name: string;
  label: string;
  value: string;
}

/** What to ask for before a test starts by this trigger: single fields, or the whole event as JSON. */
export function sampleOf(t: Say, node: GraphNode): { fields: SampleField[] } | { json: string } {
  const event = fixturesOf(node.type).find((fixture) => fixture.event)?.event?.payload ?? {};
  const channel = triggerChannel(node);
  if (channel) {
    const words = Array.isArray(node.input.keywords) ? node.input.keywords : [];
    return {
      fields: [
        { name: 'from', label: t('test-run.sample.from'), value: asText(event.from) || channel.sample.theirs },
        { name: 'text', label: t('test-run.sample.text'), value: asText(words[0]) || t('test-run.sample.hello') },
      ],
    };
  }
  if (node.type === 'trigger.manual')
    return {
      fields: asRows(node.input.inputs).map((row) => ({ name: asText(row.name), label: asText(row.title) || asText(row.name), value: '' })),
    };
  const example = readGroup(asText(node.input.example));
  const body = node.type === 'trigger.http' && example !== null && asText(node.input.example) !== '' ? { body: example } : {};
  const text = node.type === 'trigger.mqtt' && asText(node.input.example) !== '' ? { text: asText(node.input.example) } : {};
  return { json: JSON.stringify({ ...event, ...body, ...text }, null, 2) };
}

/** Reads typed JSON; null = it is none, or not a group of values. */
export function readGroup(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text.trim() === '' ? '{}' : text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** More than this a test does not take. */
export const maxAnswers = 50;
/** A line for each answer that comes while the run waits. */
export const answersOf = (text: string): { kind: string; payload: { text: string } }[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({ kind: 'reply', payload: { text: line } }));
