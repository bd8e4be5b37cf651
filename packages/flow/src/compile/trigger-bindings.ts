import { type Channels, channels as product } from '@signalbox/domain';
import { tryOr } from '../graph/ports-of.ts';
import type { CompileFacts } from './compile-facts.ts';
import { finding } from './finding.ts';
import type { Issue, TriggerBinding } from './issue.ts';
import type { CompileNode } from './read-nodes.ts';

/** Which events reach this node, if it is a trigger that can be reached. `read` = the fields of triggers that the workflow reads. */
export function bindingOf(node: CompileNode, read: ReadonlySet<string>): TriggerBinding[] {
  if (node.off || !node.spec.bind || !node.inputValid) return [];
  const bind = tryOr(null, () => node.spec.bind?.(node.input) ?? null);
  if (!bind) return [];
  const demanded = (node.spec.onDemand ?? []).filter((field) => read.has(field)).map((field) => [field, true]);
  return [{ nodeId: node.id, type: node.spec.type, ...bind, config: { ...bind.config, ...Object.fromEntries(demanded) } }];
}

/** What of a trigger another workflow of the account may listen to as well: the keywords of a message, the path of an address. */
export function wordsOf({ kind, keys, config }: TriggerBinding, registry: Channels): readonly string[] {
  if (registry.get(kind)?.keywordText) return keys;
  return kind === 'http' && typeof config.path === 'string' && config.path !== '' ? [config.path] : [];
}

/** Paths that are taken: an address leads to one step only. */
export const sharedPaths = (triggers: readonly TriggerBinding[], { keywords = [] }: CompileFacts): Issue[] =>
  triggers
    .filter(({ kind, config }) => kind === 'http' && typeof config.path === 'string' && config.path !== '')
    .flatMap(({ nodeId, config }, at, all): Issue[] => {
      const path = String(config.path);
      const place = { severity: 'error', nodeId, field: 'path' } as const;
      const other = keywords.find(({ channel, word }) => channel === 'http' && word === path);
      if (other) return [{ ...finding('trigger.path_shared', { path, workflow: other.workflow }), ...place }];
      const isSecond = all.findIndex((one) => one.config.path === path) < at;
      return isSecond ? [{ ...finding('trigger.path_shared.here', { path }), ...place }] : [];
    });

/** Mailboxes that a trigger listens to and that are not read: nothing that comes in starts it. */
export const lateMailboxes = (triggers: readonly TriggerBinding[], { lateMailboxes: late = [] }: CompileFacts): Issue[] =>
  triggers.flatMap(({ nodeId, kind, sourceId }) =>
    late
      .filter(({ channel, id, value }) => channel === kind && (!sourceId || sourceId === id || sourceId === value))
      .map(({ value }): Issue => ({ ...finding('trigger.mailbox_late', { mailbox: value }), severity: 'warning', nodeId, field: null })),
  );

/** Words that a live workflow of the account listens to already, on the same number. */
export const sharedKeywords = (triggers: readonly TriggerBinding[], { keywords = [], registry = product }: CompileFacts): Issue[] =>
  triggers
    .filter((trigger) => keywords.length > 0 && registry.get(trigger.kind)?.keywordText)
    .flatMap(({ nodeId, kind, keys, sourceId }) =>
      keywords
        .filter(({ channel, address, word }) => channel === kind && address === (sourceId || null) && keys.includes(word))
        .map(
          ({ word, to, workflow }): Issue => ({
            ...(word === '*'
              ? finding('trigger.keyword_shared.any', { to, workflow })
              : finding('trigger.keyword_shared', { word, to, workflow })),
            severity: 'warning',
            nodeId,
            field: 'keywords',
          }),
        ),
    );
