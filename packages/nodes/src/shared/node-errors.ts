import { isSignalboxError, parsePhone } from '@signalbox/domain';
import type { NodeError } from '@signalbox/flow';

/** A phone number or the node error to answer with. */
export function readPhone(text: string, field: string): { phone: string } | { error: NodeError } {
  if (text.trim() === '')
    return { error: { code: 'phone.missing', message: 'There is no phone number to use. Give one, or find the contact first.', field } };
  try {
    return { phone: parsePhone(text) };
  } catch (error) {
    if (!isSignalboxError(error)) throw error;
    return { error: { code: error.code, message: error.message, field } };
  }
}

export const noContact: NodeError = {
  code: 'contact.missing',
  message: 'This run is not about a contact. Put Find or create contact before this step.',
};

/** A port answered in another order or number than asked is our bug, not the item's. */
export const lost: NodeError = { code: 'unexpected', message: 'This step got no answer of ours. Report it with the run id.' };
