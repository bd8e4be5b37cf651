import type { MessageDetail } from '@signalbox/contract';
import { cx, StateShape, stateLook, stateWord, useFormat, useWords, type Words } from '@signalbox/ui';

interface RouteStop {
  state: string;
  word: string;
  at: string | null;
}

/** Queued, sent, accepted, delivered: how far it came, and how long each part of the way took. */
export function MessageRoute({ message }: { message: MessageDetail }) {
  const t = useWords();
  const f = useFormat();
  const places = message.inbound ? [] : placesOf(t, message);
  if (places.length === 0) return null;
  return (
    <ol aria-label={t('messages.way.label')} className="isolate grid auto-cols-fr grid-flow-col">
      {places.map(({ state, word, at }, index) => {
        const before = places[index - 1]?.at;
        return (
          <li key={word} className="relative grid justify-items-center gap-1 text-center text-sm">
            {index > 0 ? (
              <span aria-hidden="true" className={cx('absolute top-[7px] right-1/2 -left-1/2 h-0.75', at ? 'bg-ok-solid' : 'bg-line')} />
            ) : null}
            <StateShape shape={stateLook(state).shape} tone={stateLook(state).tone} className="relative z-1 rounded-full bg-surface" />
            <span className={at ? 'font-label' : 'text-muted'}>{word}</span>
            {at ? (
              <time dateTime={at} title={f.moment(at)} className="num text-muted">
                {before ? `+${f.took(Date.parse(at) - Date.parse(before))}` : f.clock(at)}
              </time>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}

function placesOf(t: Words, { state, at, attempts, receipts, finalAt }: MessageDetail): RouteStop[] {
  const first = attempts[0];
  const accepted = attempts.find(({ result }) => result === 'accepted');
  const acceptedAt = accepted ? new Date(Date.parse(accepted.at) + (accepted.tookMs ?? 0)).toISOString() : null;
  const end = receipts.find((receipt) => receipt.state === state)?.at ?? finalAt;
  const isEnd = ['delivered', 'read', 'failed', 'expired', 'unknown'].includes(state);
  return [
    { state: 'done', word: t('messages.way.queued'), at },
    { state: first ? 'done' : 'queued', word: t('messages.way.sent'), at: first?.at ?? null },
    { state: acceptedAt ? 'done' : 'queued', word: t('messages.way.accepted'), at: acceptedAt },
    isEnd ? { state, word: stateWord(t, state), at: end } : { state: 'queued', word: t('messages.way.delivered'), at: null },
  ];
}
