import type { TestResult, TestScript } from '@signalbox/contract';

/** One text in the thread of a phone; `out` = the phone sent it. */
export interface TalkLine {
  key: string;
  direction: 'in' | 'out';
  text: string;
  at: string;
  /** Nobody had waited for it. */
  missed: boolean;
}
export type TalkWait = TestResult['waits'][number];

/** What the runs of a test wait for, those inside runs too; the soonest time limit first. */
export const waitsOf = ({ waits, children }: TestResult): TalkWait[] =>
  [...waits, ...children.flatMap((child) => waitsOf(child.result))].sort((one, other) => dueOf(one) - dueOf(other));
const dueOf = ({ dueAt }: TalkWait): number => (dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(dueAt));

/** The phones of a test, in the order in which they came into it. */
export function phonesOf(result: TestResult): string[] {
  const began = result.phone ? [result.phone.theirs] : [];
  return [...new Set([...began, ...result.messages.map(({ to }) => to), ...waitsOf(result).flatMap(({ phones }) => phones)])];
}

/** Which wait this phone would answer. */
export const awaitedBy = (result: TestResult, phone: string): TalkWait | null =>
  waitsOf(result).find(({ phones }) => phones.includes(phone)) ?? null;

/** What stands on a phone: what began the test, what the phone says, and what came to it. What did not arrive is not there. */
export function threadOf(phone: string, { script, result }: { script: TestScript; result: TestResult }): TalkLine[] {
  const lines: TalkLine[] = [];
  const { trigger } = script;
  if (result.phone?.theirs === phone && script.from === undefined && typeof trigger.payload.text === 'string')
    lines.push({ key: 'began', direction: 'out', text: trigger.payload.text, at: result.startedAt, missed: false });
  for (const [index, move] of script.moves.entries()) {
    const made = result.moves[index];
    if (move.kind === 'say' && move.from === phone && made)
      lines.push({ key: `move:${index}`, direction: 'out', text: move.text, at: made.at, missed: made.nodeId === null });
  }
  for (const [index, message] of result.messages.entries())
    if (message.to === phone && arrives(message))
      lines.push({ key: `message:${index}`, direction: 'in', text: message.text, at: message.at, missed: false });
  return lines.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
const arrives = ({ outcome }: TestResult['messages'][number]): boolean => outcome === 'delivered' || outcome === 'none';

/** How many texts to this phone did not arrive. */
export const lostOf = (result: TestResult, phone: string): number =>
  result.messages.filter((message) => message.to === phone && !arrives(message)).length;
