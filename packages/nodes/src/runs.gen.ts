// Written by `npm run gen` from the node folders. Do not edit.
import type { RunMany } from './contract/step-context.ts';
import { run as contactFindOrCreate } from './contact-findOrCreate/run.ts';
import { run as dataHash } from './data-hash/run.ts';
import { run as dataOtp } from './data-otp/run.ts';
import { run as eventEmit } from './event-emit/run.ts';
import { run as flowCancelOther } from './flow-cancelOther/run.ts';
import { run as flowTurn } from './flow-turn/run.ts';
import { run as groupAdd } from './group-add/run.ts';
import { run as groupRemove } from './group-remove/run.ts';
import { run as httpCreateCallback } from './http-createCallback/run.ts';
import { run as httpRespond } from './http-respond/run.ts';
import { run as humanApprove } from './human-approve/run.ts';
import { run as humanTask } from './human-task/run.ts';
import { run as logicCounter } from './logic-counter/run.ts';
import { run as logicDigest } from './logic-digest/run.ts';
import { run as logicLock } from './logic-lock/run.ts';
import { run as logicMemberOf } from './logic-memberOf/run.ts';
import { run as logicOncePer } from './logic-oncePer/run.ts';
import { run as logicRateLimit } from './logic-rateLimit/run.ts';
import { run as logicUnlock } from './logic-unlock/run.ts';
import { run as logicWaitFor } from './logic-waitFor/run.ts';
import { run as msgReply } from './msg-reply/run.ts';
import { run as msgSend } from './msg-send/run.ts';
import { run as msgSendAndWait } from './msg-sendAndWait/run.ts';
import { run as msgWaitForReply } from './msg-waitForReply/run.ts';
import { run as runTag } from './run-tag/run.ts';
import { run as tagAdd } from './tag-add/run.ts';
import { run as tagRemove } from './tag-remove/run.ts';

export const runs: ReadonlyMap<string, RunMany<Record<string, unknown>>> = new Map<string, RunMany<Record<string, unknown>>>([
  ['contact.findOrCreate', contactFindOrCreate],
  ['data.hash', dataHash],
  ['data.otp', dataOtp],
  ['event.emit', eventEmit],
  ['flow.cancelOther', flowCancelOther],
  ['flow.turn', flowTurn],
  ['group.add', groupAdd],
  ['group.remove', groupRemove],
  ['http.createCallback', httpCreateCallback],
  ['http.respond', httpRespond],
  ['human.approve', humanApprove],
  ['human.task', humanTask],
  ['logic.counter', logicCounter],
  ['logic.digest', logicDigest],
  ['logic.lock', logicLock],
  ['logic.memberOf', logicMemberOf],
  ['logic.oncePer', logicOncePer],
  ['logic.rateLimit', logicRateLimit],
  ['logic.unlock', logicUnlock],
  ['logic.waitFor', logicWaitFor],
  ['msg.reply', msgReply],
  ['msg.send', msgSend],
  ['msg.sendAndWait', msgSendAndWait],
  ['msg.waitForReply', msgWaitForReply],
  ['run.tag', runTag],
  ['tag.add', tagAdd],
  ['tag.remove', tagRemove],
]);
