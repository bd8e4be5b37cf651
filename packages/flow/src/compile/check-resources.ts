import { type Channel, channels as product } from '@signalbox/domain';
import { word } from '@signalbox/words/light';
import { parseTemplate } from '../expression/template.ts';
import { markedChannels } from '../graph/message-mark.ts';
import { tryOr } from '../graph/ports-of.ts';
import type { FieldSchema } from '../graph/value-types.ts';
import type { Scope } from './expression-use.ts';
import { finding } from './finding.ts';
import { isTurn } from './insert-turns.ts';
import { secretIn } from './secret-shapes.ts';

/** A step that sends needs somebody who carries its messages. */
export function checkChannel(scope: Scope, schema: FieldSchema): void {
  const { node, facts, issues } = scope;
  const { registry = product, channels: carried } = facts;
  if (!carried || !node.inputValid) return;
  const possible = node.spec.sendsOn ? [node.spec.sendsOn(node.input)] : channelsOf(scope, schema);
  const [channel] = possible;
  if (!channel || possible.some((id) => id !== null && carried.includes(id))) return;
  issues.push({
    ...finding('provider.missing', { step: node.title, medium: registry.get(channel)?.words.medium ?? channel }),
    severity: 'error',
    nodeId: node.id,
    field: null,
  });
}

/** Message steps say by the mark of their text what they send. */
const channelsOf = (scope: Scope, schema: FieldSchema): string[] =>
  scope.node.spec.group === 'message'
    ? Object.values(schema.properties ?? {}).flatMap((field) => marked(scope, field.channel).map(({ id }) => id))
    : [];

const marked = ({ node, facts: { registry = product }, startedBy }: Scope, mark: string | undefined): readonly Channel[] =>
  mark === undefined ? [] : tryOr([], () => [...markedChannels({ mark, spec: node.spec, input: node.input, startedBy }, registry)]);

/** Looks through all typed texts for what should not stand in one. */
export function checkTexts(scope: Scope, schema: FieldSchema): void {
  const { node, issues } = scope;
  if (isTurn(node.id)) return;
  visit(node.input, schema, { path: '', depth: 0 });

  function visit(value: unknown, at: FieldSchema, { path, depth, name = '' }: { path: string; depth: number; name?: string }): void {
    if (depth > 8 || at.ui === 'secret') return;
    if (typeof value === 'string') {
      const secret = secretIn(value, name);
      if (secret)
        issues.push({
          ...finding('secret.in_plain_text', { what: word(`kinds.secret.${secret.what}`) }),
          severity: 'warning',
          nodeId: node.id,
          field: path,
          position: { from: secret.from, to: secret.to },
        });
      const [channel] = marked(scope, at.channel);
      if (channel?.capabilities.parts) checkParts(value, path, channel);
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, at.items ?? {}, { path: `${path}.${index}`, depth: depth + 1 });
    } else if (typeof value === 'object' && value !== null) {
      const record = value as Record<string, unknown>;
      const named = typeof record.name === 'string' ? record.name : '';
      for (const [key, item] of Object.entries(record))
        visit(item, at.properties?.[key] ?? {}, {
          path: path === '' ? key : `${path}.${key}`,
          depth: depth + 1,
          name: key === 'value' ? named : key,
        });
    }
  }

  function checkParts(text: string, field: string, channel: Channel): void {
    const parsed = text.length > shortText ? parseTemplate(text) : null;
    if (!parsed?.ok) return;
    const { parts } = channel.measure(channel.ofText(parsed.parts.map((part) => ('text' in part ? part.text : '')).join('')));
    if (parts > (channel.capabilities.parts?.many ?? parts))
      issues.push({
        ...finding('message.many_parts', { count: parts, medium: channel.words.medium }),
        severity: 'warning',
        nodeId: node.id,
        field,
      });
  }
}

/** Nothing this short is cut into many parts. */
const shortText = 400;
