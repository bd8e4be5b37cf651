'use client';
import { ScrollArea } from '@base-ui/react/scroll-area';
import { StateShape, useFormat, useWords } from '@signalbox/ui';
import { RadioTower, Send } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Phone } from './use-phone.ts';

export interface PracticePhoneProps {
  phone: Phone;
  number: string;
  peer: { name: string; address: string };
  /** What stands in an empty input, ready to be sent; a new suggestion takes the place of the old one, never of a person's own words. */
  firstText?: string;
  /** Amber hint while a workflow waits for this phone. */
  hint?: string | null;
  quickAnswers?: readonly string[];
  /** Another number puts the focus back and empties the input. */
  turn?: number;
  /** Of the last text that is not shown any more. */
  clearedAt?: string | null;
  /** No bezel, for narrow screens. */
  bare?: boolean;
  /** One of several, side by side. */
  slim?: boolean;
  /** Whether a person writes on this one at once; of several phones one takes the focus. */
  takesFocus?: boolean;
}

/** A phone of the simulator's network: what is typed here travels as a real SMS. */
export function PracticePhone({
  phone,
  number,
  peer,
  firstText = '',
  hint = null,
  quickAnswers = [],
  turn = 0,
  clearedAt = null,
  bare = false,
  slim = false,
  takesFocus = true,
}: PracticePhoneProps) {
  const t = useWords();
  const [text, setText] = useState(firstText);
  const [busy, setBusy] = useState(false);
  const [suggested, setSuggested] = useState(firstText);
  if (suggested !== firstText) {
    setSuggested(firstText);
    if (text === '' || text === suggested) setText(firstText);
  }
  const input = useRef<HTMLInputElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const thread = phone.messages.filter((message) => message.peer === peer.address && (clearedAt === null || message.at > clearedAt));

  const latest = useRef(firstText);
  useEffect(() => {
    latest.current = firstText;
  });
  useEffect(() => {
    if (turn > 0) setText(latest.current);
  }, [turn]);
  // With another turn the focus comes back, wherever it was.
  const focusTurn = takesFocus ? turn : null;
  useEffect(() => {
    if (focusTurn !== null) input.current?.focus();
  }, [focusTurn]);
  // Newer browsers answer with a promise here, which an effect must not give back.
  const { length } = thread;
  useEffect(() => {
    if (length > 0 || hint !== null) end.current?.scrollIntoView({ block: 'end' });
  }, [length, hint]);

  const send = async (words: string) => {
    if (words.trim() === '' || busy) return;
    setBusy(true);
    // Typing takes the place of what is on its way, and stays when that has gone.
    if (text === words) input.current?.select();
    if (await phone.send(peer.address, words)) setText((now) => (now === words ? '' : now));
    setBusy(false);
    input.current?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(text);
  };

  const screen = (
    <div className={`flex min-h-0 flex-1 flex-col overflow-hidden bg-surface text-ink ${bare ? '' : 'rounded-[38px]'}`}>
      {!bare && (
        <div className="flex items-center justify-between px-6 pt-3 text-[13px] font-semibold tabular-nums">
          <Clock />
          <span className="flex items-center gap-1.5">
            <RadioTower size={14} aria-hidden /> 4G
          </span>
        </div>
      )}
      <div className="flex items-center gap-3 border-b border-line px-4 py-2.5">
        <span aria-hidden className="grid size-8 place-items-center rounded-full bg-sunken text-[12px] font-semibold">
          {initials(peer.name)}
        </span>
        <div className="min-w-0 leading-tight">
          <div className="truncate font-semibold">{peer.name}</div>
          <div className="text-[13px] text-muted tabular-nums">{spaced(peer.address)}</div>
        </div>
      </div>
      {/* Its viewport can be focused while it overflows, so that the thread scrolls by keyboard too. */}
      <ScrollArea.Root className="flex min-h-0 flex-1 flex-col">
        <ScrollArea.Viewport
          className="flex min-h-0 flex-1 flex-col gap-2 px-3.5 py-3 focus-visible:-outline-offset-2"
          role="log"
          aria-label={t('phone.messagesWith', { name: peer.name })}
          aria-live="polite"
        >
          {thread.length > 0 && <div className="self-center text-[12px] text-muted">{t('phone.today')}</div>}
          {thread.length === 0 && phone.problem === null && (
            <p className="m-auto max-w-[22ch] text-center text-[13px] text-muted">
              {t('phone.pressSend', { address: spaced(peer.address) })}
            </p>
          )}
          {thread.map((message) => (
            <Bubble key={message.id} out={message.direction === 'out'} text={message.text} at={message.at} state={message.state} />
          ))}
          <div ref={end} />
        </ScrollArea.Viewport>
        <ScrollArea.Scrollbar className="w-1.5">
          <ScrollArea.Thumb className="rounded-full bg-line-strong" />
        </ScrollArea.Scrollbar>
      </ScrollArea.Root>
      <div className="flex flex-col gap-2.5 px-3.5 pb-4 pt-1">
        {phone.problem !== null && (
          <p role="alert" className="rounded-md bg-bad-soft px-3 py-2 text-[13px] text-bad">
            {phone.problem}
          </p>
        )}
        {hint !== null && phone.problem === null && (
          <p className="flex items-center gap-2 rounded-md bg-wait-soft px-3 py-2 text-[13px] text-wait">
            <StateShape shape="clock" tone="wait" /> {hint}
          </p>
        )}
        {quickAnswers.length > 0 && (
          <div className="flex flex-wrap gap-2">
            {quickAnswers.map((answer) => (
              <button
                key={answer}
                type="button"
                onClick={() => void send(answer)}
                className="h-9 rounded-full border border-accent px-4 text-[14px] font-semibold text-accent-text hover:bg-accent-soft"
              >
                {answer}
              </button>
            ))}
          </div>
        )}
        <form onSubmit={submit} className="flex items-center gap-2">
          <input
            ref={input}
            value={text}
            onChange={(event) => setText(event.target.value)}
            maxLength={1600}
            aria-label={t('phone.input', { number })}
            placeholder={t('phone.placeholder')}
            className="h-11 min-w-0 flex-1 rounded-full border border-line-strong bg-surface px-4 placeholder:text-faint"
          />
          <button
            type="submit"
            disabled={busy}
            aria-label={t('phone.send')}
            className="grid size-11 flex-none place-items-center rounded-full bg-accent text-on-accent hover:bg-accent-hover disabled:opacity-60"
          >
            <Send size={18} aria-hidden />
          </button>
        </form>
      </div>
    </div>
  );
  if (bare) return screen;
  return (
    <div className={`flex h-[628px] flex-none flex-col rounded-[46px] bg-frame p-2 shadow-3 ${slim ? 'w-[280px]' : 'w-[316px]'}`}>
      {screen}
    </div>
  );
}

function Bubble({ out, text, at, state }: { out: boolean; text: string; at: string; state: string }) {
  const t = useWords();
  const f = useFormat();
  return (
    <div className={`flex max-w-[82%] flex-col ${out ? 'items-end self-end' : 'items-start self-start'}`}>
      <div
        className={`whitespace-pre-wrap rounded-[18px] px-3.5 py-2 leading-snug [overflow-wrap:anywhere] ${out ? 'rounded-br-[4px] bg-bubble-out text-frame-text' : 'rounded-bl-[4px] bg-bubble-in'}`}
      >
        {text}
      </div>
      <div className="mt-1 flex items-center gap-1.5 text-[12px] text-muted tabular-nums">
        <time dateTime={at}>{f.minute(at)}</time>
        {out && (
          <span className="flex items-center gap-1">
            <StateShape shape={state === 'sent' ? 'tick' : 'up'} tone={state === 'sent' ? 'ok' : 'run'} className="size-3.5" />
            {t(state === 'sent' ? 'phone.sent' : 'phone.sending')}
          </span>
        )}
      </div>
    </div>
  );
}

function Clock() {
  const f = useFormat();
  const [now, setNow] = useState<string | null>(null);
  useEffect(() => {
    const show = () => setNow(new Date().toISOString());
    show();
    const timer = setInterval(show, 10_000);
    return () => clearInterval(timer);
  }, []);
  return <span>{now && f.minute(now)}</span>;
}

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => word[0] ?? '')
    .join('')
    .slice(0, 2)
    .toUpperCase();
/** 71400 -> 71 400, as people write short numbers. */
const spaced = (address: string) => (/^\d{5,6}$/.test(address) ? `${address.slice(0, -3)} ${address.slice(-3)}` : address);
