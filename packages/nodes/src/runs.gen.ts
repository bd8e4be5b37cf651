// Written by `npm run gen` from the node folders. Do not edit.
import type { RunMany } from './contract/step-context.ts';
import { run as contactFindOrCreate } from './contact-findOrCreate/run.ts';
import { run as groupAdd } from './group-add/run.ts';
import { run as groupRemove } from './group-remove/run.ts';
import { run as httpRespond } from './http-respond/run.ts';
import { run as msgReply } from './msg-reply/run.ts';
import { run as msgSend } from './msg-send/run.ts';
import { run as msgSendAndWait } from './msg-sendAndWait/run.ts';
import { run as msgWaitForReply } from './msg-waitForReply/run.ts';
import { run as tagAdd } from './tag-add/run.ts';
import { run as tagRemove } from './tag-remove/run.ts';

export const runs: ReadonlyMap<string, RunMany<Record<string, unknown>>> = new Map<string, RunMany<Record<string, unknown>>>([
  ['contact.findOrCreate', contactFindOrCreate],
  ['group.add', groupAdd],
  ['group.remove', groupRemove],
  ['http.respond', httpRespond],
  ['msg.reply', msgReply],
  ['msg.send', msgSend],
  ['msg.sendAndWait', msgSendAndWait],
  ['msg.waitForReply', msgWaitForReply],
  ['tag.add', tagAdd],
  ['tag.remove', tagRemove],
]);
