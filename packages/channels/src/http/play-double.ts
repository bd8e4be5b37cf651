import type { DoubleAnswer, DoubleCall, DoubleRequest, HttpDouble, KeptText, ReportState } from './double.ts';

/** What goes wrong with the next text. */
export const httpFaults = [
  ...(['locked', 'refused', 'busy', 'unavailable', 'broken', 'slow', 'lost', 'swallowed'] as const),
  ...(['reported first', 'reported twice', 'reported backwards', 'forged'] as const),
] as const;
export type HttpFault = (typeof httpFaults)[number];

export interface PlayOptions {
  secret: string;
  /** Brings a call to whoever listens there; resolves with the status of the answer, null = nobody answered. */
  bring(call: DoubleCall): Promise<number | null>;
  /** Tells of each text by itself, once it is answered. */
  reports: boolean;
  /** How long an answer takes that is slow. */
  slow(): Promise<void>;
}
/** An operator that plays a double: what was brought to it, and what it does next. */
export interface PlayedDouble {
  readonly taken: readonly KeptText[];
  next(fault: HttpFault): void;
  /** The answer, null = the connection breaks; `after` is to be done once it is given. */
  handle(request: DoubleRequest): Promise<{ answer: DoubleAnswer | null; after: () => Promise<void> }>;
  report(ref: string, state: ReportState, url: string, isForged?: boolean): Promise<number | null>;
  say(text: Parameters<HttpDouble['say']>[0]): Promise<number | null>;
}

export function playDouble(double: HttpDouble, { secret, bring, reports, slow }: PlayOptions): PlayedDouble {
  const taken: KeptText[] = [];
  const faults: HttpFault[] = [];
  const signed = (call: DoubleCall, word: string): DoubleCall => double.sign?.(call, word) ?? call;
  const forged = (call: DoubleCall): DoubleCall =>
    signed({ ...call, url: call.url.replace(/token=[\w-]+/, 'token=forged') }, 'another secret');
  const report: PlayedDouble['report'] = (ref, state, url, isForged = false) => {
    const call = double.report({ ref, state, url });
    return bring(isForged ? forged(call) : signed(call, secret));
  };

  const afterwards =
    (fault: HttpFault | undefined, { ref, reportUrl }: KeptText) =>
    async () => {
      const states = fault === undefined ? (reports ? usual : []) : (after[fault] ?? (reports ? usual : []));
      if (reportUrl === null) return;
      for (const state of states) await report(ref, state, reportUrl, fault === 'forged');
    };

  return {
    taken,
    next: (fault) => void faults.push(fault),
    report,
    say: (text) => bring(signed(double.say(text), secret)),
    handle: async (request) => {
      const wanted = double.take(request, secret);
      if ('answer' in wanted) return { answer: wanted.answer, after: nothing };
      if ('about' in wanted) return { answer: wanted.about(taken), after: nothing };
      const fault = faults.shift();
      const stranger = fault === 'locked' ? double.take(request, 'another secret') : null;
      if (stranger && 'answer' in stranger) return { answer: stranger.answer, after: nothing };
      if (fault === 'refused' || fault === 'busy') return { answer: double.refuse(fault), after: nothing };
      if (fault === 'unavailable') return { answer: { status: 503, body: 'come back later' }, after: nothing };
      if (fault === 'swallowed') return { answer: null, after: nothing };
      const text = { ...wanted.text, at: Date.now(), ref: wanted.text.ref ?? `${double.type[0]}${taken.length + 1}` };
      taken.push(text);
      if (fault === 'broken') return { answer: { status: 500, body: 'it broke' }, after: nothing };
      if (fault === 'reported first' && text.reportUrl !== null) await report(text.ref, 'delivered', text.reportUrl);
      if (fault === 'slow') await slow();
      return { answer: fault === 'lost' ? null : wanted.accepted(text.ref), after: afterwards(fault, text) };
    },
  };
}

const usual: readonly ReportState[] = ['accepted', 'delivered'];
const after: Partial<Record<HttpFault, readonly ReportState[]>> = {
  'reported first': [],
  'reported twice': ['delivered', 'delivered'],
  'reported backwards': ['delivered', 'accepted'],
  forged: ['failed'],
};
const nothing = async () => {};
