import type { AskWho } from '@signalbox/contract';
import { channels } from '@signalbox/domain';

/** What is typed, as it stands in the address of the page; `kind` is a channel, `topic` or `request`. */
export interface Typed {
  kind: string;
  text: string;
  subject: string;
  from: string;
  to: string;
  topic: string;
  path: string;
  method: string;
}
const names = ['kind', 'text', 'subject', 'from', 'to', 'topic', 'path', 'method'] as const;

/** The channels whose messages start workflows by a word. */
export const askable = channels.all.filter((channel) => channel.keywordText);

export const typedIn = (params: { get(name: string): string | null }): Typed => {
  const read = Object.fromEntries(names.map((name) => [name, params.get(name) ?? ''])) as Record<(typeof names)[number], string>;
  return { ...read, kind: read.kind || (askable[0]?.id ?? 'request'), method: read.method || 'POST' };
};

export const addressOf = (typed: Typed): string =>
  `?${new URLSearchParams(names.flatMap((name) => (typed[name] === '' ? [] : [[name, typed[name]]])))}`;

/** The question; null = there is nothing to ask yet. */
export function askedBy({ kind, text, subject, from, to, topic, path, method }: Typed): AskWho | null {
  if (kind === 'topic') return topic.trim() === '' ? null : { kind, topic: topic.trim(), text, retained: false };
  if (kind === 'request') return path.trim() === '' ? null : { kind, path: path.trim(), method: method as 'POST' };
  return text.trim() === '' && subject.trim() === '' ? null : { kind: 'message', channel: kind, text, subject, from: from.trim(), to };
}
