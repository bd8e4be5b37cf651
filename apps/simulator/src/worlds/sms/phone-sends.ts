import { splitContent, toSmppAddress } from '@signalbox/channels';
import { SignalboxError } from '@signalbox/domain';
import type { SmsState } from './sms-state.ts';
import type { Smsc } from './smsc.ts';

/** A phone sends a text: deliver_sm for each part. Returns its id; the message is `sent` when all parts are acknowledged. */
export function phoneSends(world: SmsState, smsc: Smsc, { from, to, text }: { from: string; to: string; text: string }): string {
  const source = toSmppAddress(from);
  const dest = toSmppAddress(to);
  if (!source || !dest) throw new SignalboxError('user', 'address.invalid', { from, to, most: 20 });
  const id = world.newRef();
  const contents = splitContent(text, Math.floor(Math.random() * 256));
  world.phones.add(from, { id, direction: 'out', peer: to, text, parts: contents.length, state: 'sending' });
  let missing = contents.length;
  contents.forEach((content, i) => {
    const fields = {
      source_addr_ton: source.ton,
      source_addr_npi: source.npi,
      source_addr: source.address,
      dest_addr_ton: dest.ton,
      dest_addr_npi: dest.npi,
      destination_addr: dest.address,
      ...content,
      // Our own id, so that a repeat can be told from a second equal text.
      receipted_message_id: contents.length === 1 ? id : `${id}-${i + 1}`,
    };
    smsc.deliverTo(to, fields, () => {
      missing -= 1;
      if (missing === 0) world.phones.markSent(from, id);
    });
  });
  return id;
}
