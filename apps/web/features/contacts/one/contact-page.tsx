'use client';
import type { ContactDetail } from '@signalbox/contract';
import { may, spacedPhone } from '@signalbox/domain';
import { Button, Chip, notify, useFormat, useWords } from '@signalbox/ui';
import { MessageSquareText } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { describeError } from '../../client/api-problem.ts';
import { useStartConversation } from '../../inbox/conversation-queries.ts';
import { ArchiveMenu } from '../../one/archive-menu.tsx';
import { OneBody } from '../../one/one-body.tsx';
import { PlaceHead } from '../../one/place-head.tsx';
import { useMe } from '../../shell/me-queries.ts';
import { useChangeContact, useContact } from '../contact-queries.ts';
import { ContactAddresses } from './contact-addresses.tsx';
import { ContactFacts } from './contact-facts.tsx';
import { ContactLabels } from './contact-labels.tsx';
import { ContactRuns } from './contact-runs.tsx';
import { ContactTimeline } from './contact-timeline.tsx';

/** One contact: where they are reached, what is known of them, and everything that happened with them. */
export function ContactPage({ id }: { id: string }) {
  const t = useWords();
  const words = {
    ...{ loading: t('contacts.one.loading'), unread: t('contacts.one.unread'), all: t('contacts.one.all') },
    ...{ missing: t('contacts.one.missing'), missingWhy: t('contacts.one.missingWhy') },
  };
  return (
    <OneBody of={useContact(id)} words={words} href="/contacts">
      {(one) => <Loaded one={one} />}
    </OneBody>
  );
}

function Loaded({ one }: { one: ContactDetail }) {
  const t = useWords();
  const f = useFormat();
  const me = useMe().data;
  const mayEdit = me !== undefined && may(me.role, 'contact.edit');
  return (
    <div className="flex min-h-full shrink-0 flex-col">
      <PlaceHead
        up={{ href: '/contacts', title: t('shell.nav.contacts') }}
        title={shownName(one) || t('contacts.noName')}
        chip={
          <Chip tone={one.status === 'active' ? 'ok' : 'idle'} shape={one.status === 'active' ? 'tick' : 'bar'}>
            {t(`contacts.status.${one.status}`)}
          </Chip>
        }
        help={t('contacts.one.since', { day: f.day(one.createdAt) })}
      >
        {me !== undefined && may(me.role, 'conversation.answer') ? <Write one={one} /> : null}
        {mayEdit ? <MoreActs one={one} /> : null}
      </PlaceHead>
      <div className="grid grow grid-cols-[minmax(0,21rem)_minmax(0,1fr)_minmax(0,17rem)] items-stretch border-t border-line bg-surface small:grid-cols-1">
        <div className="grid content-start gap-6 border-r border-line px-7 py-5 small:border-r-0 small:border-b phone:px-4">
          <ContactAddresses one={one} mayEdit={mayEdit} />
          <ContactFacts one={one} mayEdit={mayEdit} />
        </div>
        <ContactTimeline id={one.id} mayEdit={mayEdit} />
        <div className="grid content-start gap-6 border-l border-line px-5 py-5 small:border-t small:border-l-0 small:px-7 phone:px-4">
          <ContactRuns one={one} />
          <ContactLabels one={one} of="groups" mayEdit={mayEdit} />
          <ContactLabels one={one} of="tags" mayEdit={mayEdit} />
        </div>
      </div>
    </div>
  );
}

/** The name, else the address that is tried first. */
const shownName = ({ name, addresses }: ContactDetail): string => name || spacedPhone(addresses[0]?.value ?? '');

/** Opens the conversation with them; nothing is sent yet. */
function Write({ one }: { one: ContactDetail }) {
  const t = useWords();
  const router = useRouter();
  const start = useStartConversation();
  return (
    <Button
      look="primary"
      busy={start.isPending}
      disabled={one.addresses.length === 0}
      onClick={() =>
        start.mutate(
          { contactId: one.id },
          {
            onSuccess: ({ id }) => router.push(`/inbox?open=${id}`),
            onError: (error) => notify({ text: describeError(t, error).detail }),
          },
        )
      }
    >
      <MessageSquareText size={18} strokeWidth={1.8} aria-hidden />
      {t('contacts.one.write')}
    </Button>
  );
}

function MoreActs({ one: { id, revision, status } }: { one: ContactDetail }) {
  const t = useWords();
  const change = useChangeContact(id);
  return (
    <ArchiveMenu
      label={t('contacts.one.more')}
      archived={status !== 'active'}
      done={t('contacts.one.archived')}
      put={async (archived, seen = revision) =>
        (await change.mutateAsync({ revision: seen, status: archived ? 'archived' : 'active' })).revision
      }
    />
  );
}
