/** The other side of a kind over HTTP as its documentation describes it, without effects: tests and the simulator play the same operator. */
export interface HttpDouble {
  type: string;
  /** What a person types in to reach it. */
  settings(secret: string, apiUrl: string): { config: Record<string, unknown>; secrets: Record<string, string> };
  /** What a request wants; `secret` = the one that is right. */
  take(request: DoubleRequest, secret: string): Taken;
  /** A text that is not taken; `busy` = come back later. */
  refuse(why: 'refused' | 'busy'): DoubleAnswer;
  report(report: { ref: string; state: ReportState; url: string }): DoubleCall;
  say(text: { id: string; from: string; to: string; text: string; url: string }): DoubleCall;
  /** Missing = it signs nothing, and the word in the address is all that proves it. */
  sign?(call: DoubleCall, secret: string): DoubleCall;
}

export type ReportState = 'accepted' | 'delivered' | 'failed';
export interface DoubleRequest {
  method: string;
  path: string;
  query: Readonly<Record<string, string>>;
  /** Names in small letters. */
  headers: Readonly<Record<string, string>>;
  body: string;
}
export interface DoubleAnswer {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body: string;
}
/** A call of ours: where a person, or the request of a text, said. */
export interface DoubleCall {
  method: 'GET' | 'POST';
  url: string;
  headers: Record<string, string>;
  body: string;
}
export interface TakenText {
  from: string;
  to: string;
  text: string;
  /** Where reports go; null = nobody wants them. */
  reportUrl: string | null;
  /** The id that the sender chose itself. */
  ref?: string;
  /** A reference of the sender beside the operator's own id. */
  key?: string;
}
/** What was taken, as questions about it are answered. */
export interface KeptText extends TakenText {
  ref: string;
  /** In milliseconds since 1970. */
  at: number;
}
/** A question or a refusal with its answer, a question about what was taken before, or a text that waits for its id. */
export type Taken =
  | { answer: DoubleAnswer }
  | { about: (kept: readonly KeptText[]) => DoubleAnswer }
  | { text: TakenText; accepted: (ref: string) => DoubleAnswer };

export const json = (status: number, body: object): DoubleAnswer => ({
  ...{ status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
});
export const plain = (status: number, body: string): DoubleAnswer => ({ status, headers: { 'content-type': 'text/plain' }, body });
export const formCall = (url: string, form: Record<string, string>): DoubleCall => ({
  ...{ method: 'POST', url, headers: { 'content-type': 'application/x-www-form-urlencoded' } },
  body: new URLSearchParams(form).toString(),
});
