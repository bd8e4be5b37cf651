// Written by `npm run gen` from the node folders. Do not edit.
import type { NodeSpec } from '@signalbox/flow';
import { node as contactFindOrCreate } from './contact-findOrCreate/node.ts';
import { node as dataSet } from './data-set/node.ts';
import { node as flowStop } from './flow-stop/node.ts';
import { node as groupAdd } from './group-add/node.ts';
import { node as groupRemove } from './group-remove/node.ts';
import { node as httpRequest } from './http-request/node.ts';
import { node as httpRespond } from './http-respond/node.ts';
import { node as logicIf } from './logic-if/node.ts';
import { node as logicSwitch } from './logic-switch/node.ts';
import { node as logicWait } from './logic-wait/node.ts';
import { node as msgReply } from './msg-reply/node.ts';
import { node as msgSend } from './msg-send/node.ts';
import { node as msgSendAndWait } from './msg-sendAndWait/node.ts';
import { node as msgWaitForReply } from './msg-waitForReply/node.ts';
import { node as tagAdd } from './tag-add/node.ts';
import { node as tagRemove } from './tag-remove/node.ts';
import { node as triggerHttp } from './trigger-http/node.ts';
import { node as triggerManual } from './trigger-manual/node.ts';
import { node as triggerSms } from './trigger-sms/node.ts';

export const catalogue: ReadonlyMap<string, NodeSpec> = new Map<string, NodeSpec>([
  ['contact.findOrCreate', contactFindOrCreate],
  ['data.set', dataSet],
  ['flow.stop', flowStop],
  ['group.add', groupAdd],
  ['group.remove', groupRemove],
  ['http.request', httpRequest],
  ['http.respond', httpRespond],
  ['logic.if', logicIf],
  ['logic.switch', logicSwitch],
  ['logic.wait', logicWait],
  ['msg.reply', msgReply],
  ['msg.send', msgSend],
  ['msg.sendAndWait', msgSendAndWait],
  ['msg.waitForReply', msgWaitForReply],
  ['tag.add', tagAdd],
  ['tag.remove', tagRemove],
  ['trigger.http', triggerHttp],
  ['trigger.manual', triggerManual],
  ['trigger.sms', triggerSms],
]);
