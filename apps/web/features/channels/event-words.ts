import type { ProviderEvent } from '@signalbox/contract';
import type { Shape, Tone } from '@signalbox/ui';
import type { Say } from '@signalbox/words/light';

/** What more is known of an event than its name: who and whom, how it went, the operator's code. */
export function eventDetail(t: Say, { code, from, to, text, raw }: ProviderEvent): string {
  if (code === 'dialogue') return `${raw.way === 'out' ? '→' : '←'} ${text ?? ''}`;
  if (code === 'breaker.moved') return t('channels.log.moved', { count: Number(raw.count) });
  if (code === 'log.cut') return t('channels.log.cut', { count: Number(raw.count) });
  const side = raw.side === 'send' || raw.side === 'receive' ? t(`channels.log.side.${raw.side}`) : null;
  const result = typeof raw.result === 'string' ? (t.find(`channels.log.result.${raw.result}`) ?? raw.result) : null;
  const state = typeof raw.state === 'string' ? raw.state : null;
  const ends = [from, to].filter(Boolean).join(' → ');
  const by = typeof raw.by === 'string' ? t('channels.log.by', { who: raw.by }) : null;
  return [side, ends, by, result, state, word(raw.ref), word(raw.code), text].filter(Boolean).join(', ');
}

const word = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** How bad it is. */
export function eventLook({ level, code, raw }: Pick<ProviderEvent, 'level' | 'code' | 'raw'>): { shape: Shape; tone: Tone } {
  if (level === 'debug') return { shape: 'ring', tone: 'idle' };
  if (level === 'error') {
    const passes = code === 'log.cut' || raw.result === 'throttled' || raw.result === 'transient';
    return passes ? { shape: 'warning', tone: 'wait' } : { shape: 'cross', tone: 'bad' };
  }
  return code === 'provider.paused' ? { shape: 'pause', tone: 'idle' } : { shape: 'tick', tone: 'ok' };
}
