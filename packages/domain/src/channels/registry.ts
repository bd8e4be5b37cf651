import { createChannels } from './create-channels.ts';
import { email } from './email.ts';
import { sms } from './sms.ts';

/** The channels of the product. Parts take theirs from whoever wires them, so that a test may have others. */
export const channels = createChannels([sms, email]);
