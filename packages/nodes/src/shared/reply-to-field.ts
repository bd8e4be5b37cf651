import { type Channels, channels as product } from '@signalbox/domain';
import { type NodeError, reason, template } from '@signalbox/flow';
import { orError } from './node-errors.ts';

/** Where answers go. What is typed in full is looked at while the workflow is drawn. */
export const replyToField = ({ help }: { help: string }) =>
  template({ title: 'Answers go to', help, optional: true, max: 320 })
    .refine((typed) => typed.includes('{{') || typeof readReplyTo(product, typed) === 'string', reason('mailbox'))
    .default('');

/** The address in its one spelling; '' = the usual one. Plans that were made before there was such a field have none. */
export function readReplyTo(channels: Channels, typed: string | undefined): string | { error: NodeError } {
  const written = typed?.trim() ?? '';
  const channel = channels.all.find(({ withReplyTo }) => withReplyTo);
  return written === '' || !channel ? '' : orError('replyTo', () => channel.parseRecipient(written));
}
