import type { Channel, Channels } from '@signalbox/domain';
import type { NodeSpec } from './node-spec.ts';

/** Marks a text that goes out as a message, by whatever channel the step sends; a text of one channel alone is marked with its id. */
export const messageMark = 'message';

/** Marks the subject of such a text: asked for while a channel by which it may go has subjects. */
export const subjectMark = 'subject';

export interface MarkedText {
  mark: string | undefined;
  /** The step that it belongs to, as far as it is typed. */
  spec: Pick<NodeSpec, 'needsText' | 'goesBy'>;
  input: Record<string, unknown>;
  /** Kinds of the triggers that start the workflow. */
  startedBy: readonly string[];
}

/** The channels by which a marked text may go, the likeliest first, as far as that is known while it is drawn; none = it is no message. */
export function markedChannels({ mark, spec, input, startedBy }: MarkedText, channels: Channels): readonly Channel[] {
  if (mark !== messageMark) return channels.all.filter(({ id }) => id === mark);
  const named = channels.get(spec.goesBy?.(input) ?? '');
  if (named) return [named];
  const came = channels.all.filter(({ id }) => startedBy.includes(id));
  // What answers goes back by the way on which it was written to.
  if (came.length > 0 && spec.needsText?.(input)) return came;
  return ofRecipient(input.to, channels) ?? channels.all;
}

/** Of an address that is typed in full, and of one that is taken from the contact. */
function ofRecipient(to: unknown, channels: Channels): readonly Channel[] | null {
  if (typeof to !== 'string' || to.trim() === '') return null;
  const kind = /^\{\{\s*contact\.(\w+)\s*\}\}$/.exec(to.trim())?.[1];
  const fitting = channels.all.filter(({ addressKinds, parseAddress }) =>
    to.includes('{{') ? addressKinds.contact === kind : tried(() => parseAddress(to)),
  );
  return fitting.length > 0 ? fitting : null;
}

function tried(read: () => string): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
