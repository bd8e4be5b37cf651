'use client';
import type { ConversationDetail } from '@signalbox/contract';
import { spacedPhone } from '@signalbox/domain';
import { Button, IconButton, StateShape, TextInput, useFormat, useWords } from '@signalbox/ui';
import { X } from 'lucide-react';
import Link from 'next/link';
import { type FormEvent, useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { useKeepAsContact, useTag, useUntag } from './conversation-queries.ts';
import { channelName, nameOf } from './conversation-words.ts';
import { Face } from './face.tsx';
import { Part } from './part.tsx';
import { PersonRuns } from './person-runs.tsx';

/** What is known of the person beside their conversation: addresses, who said stop, tags, runs. */
export function PersonSide({ one }: { one: ConversationDetail }) {
  const t = useWords();
  const { contact } = one;
  const addresses = [...new Set([...one.ways.flatMap(({ to }) => to), ...one.optOuts.map(({ address }) => address), one.address])].filter(
    Boolean,
  );
  return (
    <div className="grid content-start gap-5">
      <div className="flex gap-3">
        <Face large name={contact?.name ?? ''} />
        <div className="min-w-0">
          <p className="text-lg [overflow-wrap:anywhere]">
            {contact ? (
              <Link href={`/contacts/${contact.id}`} className="text-accent-text underline">
                {nameOf(t, one)}
              </Link>
            ) : (
              nameOf(t, one)
            )}
          </p>
          <ul className="num mt-1 text-sm text-muted">
            {addresses.map((address) => (
              <li key={address} className="[overflow-wrap:anywhere]">
                {spacedPhone(address)}
              </li>
            ))}
          </ul>
        </div>
      </div>
      {contact ? <Tags one={one} /> : <Keep id={one.id} />}
      <PersonRuns one={one} />
      <OptOuts one={one} />
    </div>
  );
}

function OptOuts({ one }: { one: ConversationDetail }) {
  const t = useWords();
  const f = useFormat();
  return (
    <Part title={t('inbox.person.optOuts')}>
      {one.optOuts.length === 0 ? (
        <p className="text-sm">{t('inbox.person.noOptOuts')}</p>
      ) : (
        <ul className="grid gap-2 text-sm">
          {one.optOuts.map(({ address, source, at, kind }) => (
            <li key={`${kind} ${address}`} className="flex gap-2">
              <StateShape shape="bar" tone="idle" className="mt-0.5" />
              <span>
                {source === 'bounce'
                  ? t('inbox.person.bounced', { address: spacedPhone(address), at: f.moment(at) })
                  : source === 'hand'
                    ? t('inbox.person.heldByHand', { address: spacedPhone(address), at: f.moment(at) })
                    : t('inbox.person.saidStop', {
                        ...{ who: nameOf(t, one), address: spacedPhone(address), channel: channelName(t, source), at: f.moment(at) },
                      })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

function Tags({ one }: { one: ConversationDetail }) {
  const t = useWords();
  const [name, setName] = useState('');
  const tag = useTag(one.id);
  const untag = useUntag(one.id);
  const error = tag.error ?? untag.error;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') tag.mutate(name.trim(), { onSuccess: () => setName('') });
  };
  return (
    <Part title={t('inbox.person.tags')}>
      <ul className="mb-2 flex flex-wrap gap-1.5">
        {one.tags.map((each) => (
          <li key={each.id} className="flex items-center gap-1 rounded-md border border-line bg-surface pl-2 text-sm">
            {each.name}
            <IconButton label={t('inbox.person.untag', { tag: each.name })} onClick={() => untag.mutate(each.id)} className="size-7!">
              <X size={14} aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
      <form onSubmit={submit} className="flex gap-2">
        <TextInput
          small
          id="conversation-tag"
          aria-label={t('inbox.person.newTag')}
          placeholder={t('inbox.person.newTag')}
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.target.value)}
          className="min-w-0 grow"
        />
        <Button small type="submit" busy={tag.isPending}>
          {t('inbox.person.addTag')}
        </Button>
      </form>
      {error ? <Refused error={error} /> : null}
    </Part>
  );
}

/** An address that is nobody's becomes a contact. */
function Keep({ id }: { id: string }) {
  const t = useWords();
  const [name, setName] = useState('');
  const keep = useKeepAsContact(id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') keep.mutate(name.trim());
  };
  return (
    <Part title={t('inbox.person.unknown')}>
      <form onSubmit={submit} className="flex gap-2">
        <TextInput
          small
          aria-label={t('common.name')}
          placeholder={t('common.name')}
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.target.value)}
          className="min-w-0 grow"
        />
        <Button small type="submit" busy={keep.isPending}>
          {t('inbox.person.keep')}
        </Button>
      </form>
      {keep.error ? <Refused error={keep.error} /> : null}
    </Part>
  );
}

const Refused = ({ error }: { error: unknown }) => (
  <p role="alert" className="mt-1 text-sm text-bad">
    {describeError(useWords(), error).detail}
  </p>
);
