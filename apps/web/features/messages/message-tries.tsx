import type { MessageDetail } from '@signalbox/contract';
import { StateShape, stateLook, useFormat, useWords } from '@signalbox/ui';
import type { Say } from '@signalbox/words/light';
import { attemptWords, receiptWords, stopWord } from './message-words.ts';

interface Line {
  key: string;
  state: string;
  title: string;
  at: string;
  detail: string;
}

/** Every try to send and every report that came back, in the order of time, with the operator's own codes. */
export function MessageTries({ message }: { message: MessageDetail }) {
  const t = useWords();
  const f = useFormat();
  const lines = linesOf(t, message);
  if (lines.length === 0)
    return <p className="text-sm text-muted">{message.inbound ? t('messages.tries.fromOperator') : t('messages.tries.none')}</p>;
  return (
    <ol>
      {lines.map(({ key, state, title, at, detail }) => (
        <li key={key} className="grid grid-cols-[22px_minmax(0,1fr)_auto] gap-x-2.5 border-t border-line py-2.5 text-sm">
          <StateShape shape={stateLook(state).shape} tone={stateLook(state).tone} className="mt-px" />
          <span className="font-label break-words">{title}</span>
          <time dateTime={at} title={f.moment(at)} className="num">
            {f.exactClock(at)}
          </time>
          {detail ? <span className="col-span-2 col-start-2 break-words text-muted">{detail}</span> : null}
        </li>
      ))}
    </ol>
  );
}

function linesOf(t: Say, { attempts, receipts }: MessageDetail): Line[] {
  const tries = attempts.map(({ no, at, result, tookMs, providerRef, rawCode, providerName, after }): Line => {
    const { state, words } = attemptWords(t, result);
    const detail = [
      after && t('messages.tries.after', { provider: after.providerName, reason: stopWord(t, after.code) }),
      providerRef && t('messages.tries.operatorId', { id: providerRef }),
      rawCode && t('messages.tries.code', { code: rawCode }),
      tookMs !== null && t('messages.tries.answeredAfter', { time: { took: tookMs } }),
    ];
    return {
      key: `try-${no}`,
      state,
      at,
      title: t('messages.tries.line', { no, provider: providerName || t('messages.tries.provider'), result: words }),
      detail: detail.filter(Boolean).join(', '),
    };
  });
  const reports = receipts.map(
    ({ state, at, raw }, index): Line => ({
      key: `report-${index + 1}`,
      state,
      at,
      title: t('messages.tries.receipt', { state: receiptWords(t, state) }),
      detail: rawWords(t, raw),
    }),
  );
  return [...tries, ...reports].sort((a, b) => a.at.localeCompare(b.at));
}

/** The report's words as the operator wrote them: `stat DELIVRD, err 000`. Its other fields repeat what the page shows already. */
function rawWords(t: Say, raw: unknown): string {
  if (typeof raw !== 'object' || raw === null) return '';
  const words = Object.entries(raw).flatMap(([name, value]) =>
    ['stat', 'err'].includes(name) && value ? [`${name} ${String(value)}`] : [],
  );
  const code = 'code' in raw && typeof raw.code === 'string' ? t('messages.tries.code', { code: raw.code }) : '';
  return words.length > 0 ? words.sort().reverse().join(', ') : code;
}
