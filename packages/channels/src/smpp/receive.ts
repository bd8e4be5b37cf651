import type { ContentOf, sms } from '@signalbox/domain';
import type { Listener, OpenOptions, Receiver } from '../contract/provider-type.ts';
import type { SmppConfig, SmppSecrets } from './config.ts';
import { createIntake } from './intake.ts';
import { openSession } from './session.ts';

/** Receives texts and delivery receipts over one bind_receiver that is kept up; null = the sender's transceiver brings them. */
export function openSmppReceiver(
  { config, secrets, onStatus, dialogue, outside }: OpenOptions<SmppConfig, SmppSecrets>,
  listener: Listener<ContentOf<typeof sms>>,
): Receiver | null {
  if (config.bindAs === 'transceiver') return null;
  const intake = createIntake(config, listener);
  const session = openSession({ bind: 'bind_receiver', config, secrets, onStatus, onRequest: intake.take, dialogue, outside });
  return {
    close: async () => {
      await intake.settle();
      await session.close();
    },
  };
}
