import { channels } from '@signalbox/domain';
import { type FieldText, reason, subjectMark, template } from '@signalbox/flow';
import { readRecipient } from './node-errors.ts';

/** Who gets a message. An address that is typed in full is looked at while the workflow is drawn; what comes out of values, when it runs. */
export const recipientField = (field: Omit<FieldText, 'max'>) =>
  template({ ...field, max: 320 }).refine(
    (typed) => typed.trim() === '' || typed.includes('{{') || !('error' in readRecipient(channels, typed, '')),
    reason('recipient'),
  );

/** Asked for while the message goes by a channel that has subjects. */
export const subjectField = template({ title: 'Subject', channel: subjectMark, max: 300, optional: true }).default('');
