import type { ProviderEvent } from '@signalbox/contract';
import { StateShape, useFormat, useWords } from '@signalbox/ui';
import { eventDetail, eventLook } from './event-words.ts';

/** Events as lines: when, what, and what more is known of it. */
export function EventLines({ events }: { events: readonly ProviderEvent[] }) {
  const t = useWords();
  const f = useFormat();
  return (
    <ol aria-label={t('channels.log.heading')}>
      {events.map((event) => {
        const detail = eventDetail(t, event);
        return (
          <li
            key={event.id}
            className="grid grid-cols-[20px_11rem_minmax(0,1fr)] gap-x-2.5 border-t border-line py-2 text-sm phone:grid-cols-[20px_minmax(0,1fr)]"
          >
            <StateShape {...eventLook(event)} className="mt-0.5" />
            <time dateTime={event.at} className="num text-muted">
              {f.moment(event.at)}
            </time>
            <span className="min-w-0 phone:col-start-2">
              {event.code === 'dialogue' ? null : <span className="block font-label">{t(`channels.event.${event.code}`)}</span>}
              {detail ? (
                <span
                  className={event.code === 'dialogue' ? 'block font-mono break-all whitespace-pre-wrap' : 'block break-words text-muted'}
                >
                  {detail}
                </span>
              ) : null}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
