import type { Dialogue } from '../contract/dialogue.ts';

/** The mailer's own log as a dialogue: what either side said. It writes secrets as marks by itself; what a mail holds is not told. */
export function dialogueLogger(dialogue: Dialogue | undefined) {
  if (!dialogue) return {};
  const hear = (entry: unknown, text?: unknown) => {
    if (!dialogue.isOpen || typeof entry !== 'object' || entry === null || !('tnx' in entry)) return;
    if (entry.tnx === 'client' || entry.tnx === 'server') dialogue.say(entry.tnx === 'client' ? 'out' : 'in', String(text ?? ''));
  };
  const nothing = () => {};
  return {
    transactionLog: true,
    logger: { level: nothing, trace: hear, debug: hear, info: nothing, warn: nothing, error: nothing, fatal: nothing },
  };
}
