'use client';
import { Button, cx, loadable, notify, PageHead, Sheet, useIsPhone, useWords } from '@signalbox/ui';
import { useRouter, useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { describeError } from '../client/api-problem.ts';
import { ScreenHelp } from '../help/screen-help.tsx';
import { ConversationPane } from './conversation-pane.tsx';
import { useChangeConversation, useConversation } from './conversation-queries.ts';
import { focusField, focusLater, focusList } from './focus.ts';
import { InboxList } from './inbox-list.tsx';
import { InboxTabs } from './inbox-tabs.tsx';
import { KeyList } from './keys-dialog.tsx';
import { PersonSide } from './person-side.tsx';
import { type InboxHands, useInboxKeys } from './use-inbox-keys.ts';
import { useSelection } from './use-selection.ts';

const KeysDialog = loadable(() => import('./keys-dialog.tsx'));
const NewConversation = loadable(() => import('./new-conversation.tsx'));

/** One conversation a person: the list, what was said, and who it is. On a phone one of them at a time. */
export function Inbox() {
  const t = useWords();
  const isPhone = useIsPhone();
  const router = useRouter();
  const params = useSearchParams();
  const openId = params.get('open') ?? undefined;
  const { data: one } = useConversation(openId);
  const change = useChangeConversation();
  const order = useRef<readonly string[]>([]);
  const selection = useSelection(useCallback(() => order.current, []));
  const putAway = useRef(new Set<string>()).current;
  const [shown, setShown] = useState<'keys' | 'new' | 'person' | null>(null);

  const hrefOf = useCallback(
    (id: string | null): string => {
      const next = new URLSearchParams(params);
      if (id === null) next.delete('open');
      else next.set('open', id);
      return next.size > 0 ? `/inbox?${next}` : '/inbox';
    },
    [params],
  );
  // The address follows a moment later: keys that come quickly go on from here.
  const goingTo = useRef(openId);
  useEffect(() => {
    goingTo.current = openId;
  }, [openId]);
  const open = (id: string | undefined) => {
    goingTo.current = id;
    router.replace(hrefOf(id ?? null), { scroll: false });
  };
  const neighbour = (by: 1 | -1): string | undefined => {
    const at = goingTo.current === undefined ? -1 : order.current.indexOf(goingTo.current);
    return at < 0 ? order.current[0] : order.current[at + by];
  };
  const toggleClosed = () => {
    if (!one) return;
    const isClosed = one.closedAt === null;
    const next = neighbour(1) ?? neighbour(-1);
    change.mutate(
      { id: one.id, isClosed },
      {
        onSuccess: () => {
          putAway.add(one.id);
          const undo = () => change.mutate({ id: one.id, isClosed: !isClosed });
          notify({ text: t(isClosed ? 'inbox.closed' : 'inbox.opened'), undo });
          if (!isClosed) return;
          open(isPhone ? undefined : next);
          focusLater(() => focusList(next));
        },
        onError: (error) => notify({ text: t('inbox.notChanged'), detail: describeError(t, error).detail }),
      },
    );
  };
  const isSeveral = selection.ids.size > 0;
  const hands: InboxHands = {
    move: (by) => {
      const next = neighbour(by);
      if (next === undefined) return;
      open(next);
      focusLater(() => focusList(next));
    },
    answer: () => focusField('answer'),
    note: () => focusField('note'),
    close: () => (isSeveral ? document.querySelector<HTMLElement>('#several-close')?.click() : toggleClosed()),
    select: (isRange) => {
      const focused = document.activeElement?.closest('li')?.querySelector<HTMLElement>('[data-conversation]')?.dataset.conversation;
      const id = goingTo.current === openId ? (focused ?? openId) : goingTo.current;
      if (id !== undefined) selection.toggle(id, isRange);
    },
    assign: () => document.querySelector<HTMLElement>(`#${isSeveral ? 'several' : 'conversation'}-assigned select`)?.focus(),
    tag: () => document.querySelector<HTMLElement>('#conversation-tag')?.focus(),
    search: () => document.querySelector<HTMLElement>('main search input')?.focus(),
    help: () => setShown('keys'),
    back: () => {
      if (openId === undefined) return selection.clear();
      open(undefined);
      focusLater(() => focusList(openId));
    },
  };
  useInboxKeys(hands);
  const onOrder = useCallback((ids: readonly string[]) => {
    order.current = ids;
  }, []);
  const asHref = useMemo(() => (id: string) => hrefOf(id), [hrefOf]);
  return (
    // On a phone the list scrolls with the page; a conversation has its field at the bottom.
    <div className={cx('flex min-h-0 flex-1 flex-col', openId === undefined && 'phone:min-h-full phone:flex-none')}>
      <div className={cx(openId !== undefined && 'phone:hidden')}>
        <PageHead title={t('shell.nav.inbox')}>
          <Button look="primary" onClick={() => setShown('new')}>
            {t('inbox.new.open')}
          </Button>
          <ScreenHelp screen="inbox" />
        </PageHead>
        <InboxTabs />
      </div>
      <div className="flex min-h-0 flex-1 border-t border-line">
        <div className={cx('flex w-[320px] shrink-0 flex-col bg-surface phone:w-full', openId !== undefined && 'phone:hidden')}>
          <InboxList openId={openId} hrefOf={asHref} onOrder={onOrder} selection={selection} putAway={putAway} />
        </div>
        {openId === undefined ? (
          <div className="grid grow place-content-center gap-4 border-l border-line p-8 phone:hidden">
            <p className="text-lg">{t('inbox.none.chosen')}</p>
            <KeyList />
          </div>
        ) : (
          <ConversationPane
            key={openId}
            id={openId}
            backHref={hrefOf(null)}
            onToggleClosed={toggleClosed}
            onNote={hands.note}
            onPerson={() => setShown('person')}
            onLeaveField={() => focusList(openId)}
          />
        )}
        {one && openId !== undefined ? (
          <aside
            aria-label={t('inbox.person.label')}
            className="hidden w-[280px] shrink-0 overflow-auto border-l border-line bg-surface px-5 py-4 xl:block"
          >
            <PersonSide key={one.id} one={one} />
          </aside>
        ) : null}
      </div>
      <Sheet open={shown === 'person' && one !== undefined} onOpenChange={() => setShown(null)} title={t('inbox.person.label')}>
        {one ? <PersonSide key={one.id} one={one} /> : null}
      </Sheet>
      {shown === 'keys' ? <KeysDialog onClose={() => setShown(null)} /> : null}
      {shown === 'new' ? (
        <NewConversation
          onClose={() => setShown(null)}
          onOpened={(id) => {
            setShown(null);
            open(id);
          }}
        />
      ) : null}
    </div>
  );
}
