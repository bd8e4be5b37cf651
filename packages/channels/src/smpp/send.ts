import { createHash, randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ContentOf, sms } from '@signalbox/domain';
import type { OutboundMessage, SendOutcome } from '../contract/messages.ts';
import type { Sender, SenderOptions, Turn } from '../contract/provider-type.ts';
import { toSmppAddress } from './address.ts';
import type { SmppConfig, SmppSecrets } from './config.ts';
import { resultOfStatus } from './esme-status.ts';
import { openLinks } from './links.ts';
import { type PduFields, statusCode, textField } from './pdu.ts';
import type { Session } from './session.ts';
import { maxParts, splitContent } from './split-content.ts';

/** Sends texts over binds that are kept up; as transceivers they bring what comes in, too. */
export function openSmppSender(options: SenderOptions<SmppConfig, SmppSecrets, Text>): Sender<Text> {
  const { config } = options;
  const links = openLinks(options);
  const underWay = new Set<Promise<SendOutcome>>();
  let isClosing = false;
  let concatRef = randomInt(256);

  const deliver = async (message: OutboundMessage<Text>, turn: Turn): Promise<SendOutcome> => {
    if (isClosing) return notSent(links.any());
    const source = toSmppAddress(message.from, config);
    if (!source) return refused('permanent_message', 'sender.invalid');
    const dest = toSmppAddress(message.to);
    if (!dest) return refused('permanent_recipient', 'recipient.invalid');
    concatRef = (concatRef + 1) & 0xff;
    const contents = splitContent(message.content.text, concatRef, config);
    if (contents.length > maxParts) return refused('permanent_message', 'text.too-long');
    const common = { ...addressFields(source, dest), user_message_reference: shortReference(message.messageId) };
    return links.use((session) => submitParts(session, { common, contents, turn }));
  };

  return {
    window: config.windowSize * config.binds,
    send: (message, turn = async () => {}) => {
      const sending = deliver(message, turn);
      underWay.add(sending);
      return sending.finally(() => underWay.delete(sending));
    },
    close: async () => {
      isClosing = true;
      await Promise.allSettled(underWay);
      await links.close();
    },
  };
}

type Text = ContentOf<typeof sms>;

/**
 * Parts go one after the other: the first answer that is not 'accepted' decides, as long as nothing was accepted before.
 * The last part asks for a report of whatever becomes of it, those before it only for failures.
 */
async function submitParts(
  session: Session,
  { common, contents, turn }: { common: PduFields; contents: PduFields[]; turn: Turn },
): Promise<SendOutcome> {
  const last = contents.length - 1;
  const partRefs: string[] = [];
  let outcome = await submit(session, { ...common, ...contents[0], registered_delivery: last === 0 ? everyOutcome : failuresOnly });
  for (const [i, content] of contents.entries()) {
    if (i === 0) continue;
    if (outcome.result !== 'accepted') break;
    if (outcome.ref !== null) partRefs.push(outcome.ref);
    const fields = { ...common, ...content, registered_delivery: i === last ? everyOutcome : failuresOnly };
    outcome = await submitLater(session, fields, turn);
  }
  return outcome.result === 'accepted' && partRefs.length > 0 ? { ...outcome, partRefs } : outcome;
}

/**
 * A part after an accepted one. Another try of the whole message would show the first part twice on the phone,
 * so temporary trouble is sat out here; when it lasts, nobody can say what the phone shows.
 */
async function submitLater(session: Session, fields: PduFields, turn: Turn): Promise<SendOutcome> {
  for (let attempt = 1; ; attempt += 1) {
    await turn();
    const outcome = await submit(session, fields);
    if (outcome.result !== 'transient' && outcome.result !== 'throttled') {
      const isFinal = outcome.result === 'accepted' || outcome.result.startsWith('permanent');
      return isFinal ? outcome : { ...outcome, result: 'unknown' };
    }
    if (attempt === laterTries) return { result: 'unknown', ref: null, rawCode: outcome.rawCode };
    await sleep(Math.min(outcome.retryAfterMs ?? pauseMs, longestPauseMs));
  }
}

async function submit(session: Session, fields: PduFields): Promise<SendOutcome> {
  await session.ready(connectMs);
  const answer = await session.request('submit_sm', fields);
  if (answer.kind === 'unsent') return notSent(session);
  // Written and not answered: the peer may have taken it.
  if (answer.kind !== 'answer') return { result: 'unknown', ref: null, rawCode: answer.kind };
  const { status } = answer.pdu;
  const result = resultOfStatus(status);
  if (result === 'accepted') return { result, ref: textField(answer.pdu, 'message_id') || null, rawCode: statusCode(status) };
  const isTemporary = result === 'throttled' || result === 'transient';
  return { result, ref: null, rawCode: statusCode(status), ...(isTemporary ? { retryAfterMs: pauseMs } : {}) };
}

function notSent(session: Session): SendOutcome {
  const { state, code } = session.status;
  if (state === 'refused') return { result: 'auth', ref: null, rawCode: code };
  return { result: 'transient', ref: null, rawCode: code ?? 'not-connected', retryAfterMs: Math.max(session.retryInMs, 500) };
}

const refused = (result: SendOutcome['result'], rawCode: string): SendOutcome => ({ result, ref: null, rawCode });

type Address = NonNullable<ReturnType<typeof toSmppAddress>>;
const addressFields = (source: Address, dest: Address): PduFields => ({
  source_addr_ton: source.ton,
  source_addr_npi: source.npi,
  source_addr: source.address,
  dest_addr_ton: dest.ton,
  dest_addr_npi: dest.npi,
  destination_addr: dest.address,
});

/** Two bytes that stay the same over all tries of a message: the peer's log shows which submits belong together. */
const shortReference = (messageId: string): number => createHash('sha256').update(messageId).digest().readUInt16BE(0);

const everyOutcome = 1;
const failuresOnly = 2;
const connectMs = 5_000;
const pauseMs = 1_000;
const longestPauseMs = 5_000;
const laterTries = 6;
