/** One deliver_sm on its way through the house, and whether its peer knows that we have it. */
export interface Arrival {
  connection: { readonly closedAt: number | null };
  at: number;
  /** null = not given yet. */
  answer: { at: number; isGood: boolean } | null;
}

/**
 * What was acknowledged is over: an equal text after it is another text. Not so when the connection broke soon after: the peer may never
 * have read the acknowledgement, and sends the text again when it is connected anew.
 */
export function isOver({ connection: { closedAt }, answer }: Arrival, now: number): boolean {
  if (!answer?.isGood) return false;
  return closedAt === null || closedAt - answer.at > lostAnswerMs || now - closedAt > comesAgainMs;
}

/** An equal text of a peer that waits for the answer to the first one: no peer gives up waiting so soon, so it is another. */
export const isUnderWay = ({ connection, at, answer }: Arrival, other: Pick<Arrival, 'connection' | 'at'>): boolean =>
  answer === null && connection === other.connection && connection.closedAt === null && other.at - at < soonestRepeatMs;

/** How long before the end of a connection an acknowledgement may be lost. */
export const lostAnswerMs = 60_000;
/** How long after it a text comes again. */
export const comesAgainMs = 300_000;
/** No peer gives up waiting for an answer sooner. */
export const soonestRepeatMs = 1_000;
