'use client';
import { channels, isHttpPath } from '@signalbox/domain';
import type { GraphNode } from '@signalbox/flow';
import { Field, fieldProps, TextInput, useWords } from '@signalbox/ui';
import Link from 'next/link';
import { useEffect, useState } from 'react';
import { addressOf, type Typed, typedIn } from './asked.ts';
import { useWho } from './use-who.ts';

/** In the builder, under a step that starts the workflow: one thing that may come in, and who would get it as the account stands now. */
export function WhoBox({ node }: { node: GraphNode }) {
  const t = useWords();
  const [typed, setTyped] = useState(() => firstOf(node));
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), 200);
    return () => clearTimeout(timer);
  }, [typed]);
  const { says } = useWho(settled);
  const name = typed.kind === 'topic' ? 'topic' : typed.kind === 'request' ? 'path' : 'text';
  return (
    <section aria-label={t('who.title')} className="grid gap-1.5">
      <h3 className="text-sm font-label!">{t('who.title')}</h3>
      <Field id="who-box" label={t('who.try')}>
        <TextInput
          {...fieldProps('who-box')}
          small
          autoComplete="off"
          maxLength={300}
          value={typed[name]}
          onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
        />
      </Field>
      {/* Room for two lines, so that an answer moves nothing. */}
      <p aria-live="polite" className="min-h-10 text-sm text-muted">
        {says ?? t('who.boxHelp')}
      </p>
      <Link className="link text-sm" href={`/who-gets-this${addressOf(typed)}`}>
        {t('who.all')}
      </Link>
    </section>
  );
}

/** Something that this step would take. */
function firstOf({ type, input }: GraphNode): Typed {
  const empty = typedIn({ get: () => null });
  const kind = type.replace(/^trigger\./, '');
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  if (kind === 'http') return { ...empty, kind: 'request', path: isHttpPath(text(input.path)) ? text(input.path) : '' };
  if (kind === 'mqtt') return { ...empty, kind: 'topic', topic: topicOf(text(input.topic), text(input.device)) };
  const [word] = Array.isArray(input.keywords) ? input.keywords : [];
  return { ...empty, kind, ...(channels.get(kind)?.withSubject ? { subject: text(word) } : {}), text: text(word) };
}
const topicOf = (filter: string, device: string): string =>
  filter === '' ? (device === '' ? '' : `d/${device}/up`) : filter.replaceAll('+', 'x').replace('#', 'x');

/** Steps that start by something that comes in from outside. */
export const comesFromOutside = (type: string): boolean =>
  ['trigger.http', 'trigger.mqtt'].includes(type) || channels.get(type.replace(/^trigger\./, ''))?.keywordText !== undefined;
