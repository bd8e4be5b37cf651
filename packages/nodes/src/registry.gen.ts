// Written by `npm run gen` from the node folders. Do not edit.
import type { NodeSpec } from '@signalbox/flow';
import { node as contactFindOrCreate } from './contact-findOrCreate/node.ts';
import { node as dataDate } from './data-date/node.ts';
import { node as dataFormat } from './data-format/node.ts';
import { node as dataGeo } from './data-geo/node.ts';
import { node as dataHash } from './data-hash/node.ts';
import { node as dataList } from './data-list/node.ts';
import { node as dataMask } from './data-mask/node.ts';
import { node as dataMath } from './data-math/node.ts';
import { node as dataOtp } from './data-otp/node.ts';
import { node as dataParse } from './data-parse/node.ts';
import { node as dataPhone } from './data-phone/node.ts';
import { node as dataRegex } from './data-regex/node.ts';
import { node as dataSet } from './data-set/node.ts';
import { node as dataSmsParts } from './data-smsParts/node.ts';
import { node as dataTemplate } from './data-template/node.ts';
import { node as dataTransform } from './data-transform/node.ts';
import { node as eventEmit } from './event-emit/node.ts';
import { node as flowCall } from './flow-call/node.ts';
import { node as flowCancelOther } from './flow-cancelOther/node.ts';
import { node as flowFail } from './flow-fail/node.ts';
import { node as flowGoto } from './flow-goto/node.ts';
import { node as flowReturn } from './flow-return/node.ts';
import { node as flowStart } from './flow-start/node.ts';
import { node as flowStop } from './flow-stop/node.ts';
import { node as flowTurn } from './flow-turn/node.ts';
import { node as groupAdd } from './group-add/node.ts';
import { node as groupRemove } from './group-remove/node.ts';
import { node as httpCreateCallback } from './http-createCallback/node.ts';
import { node as httpRequest } from './http-request/node.ts';
import { node as httpRespond } from './http-respond/node.ts';
import { node as humanApprove } from './human-approve/node.ts';
import { node as humanTask } from './human-task/node.ts';
import { node as logicCounter } from './logic-counter/node.ts';
import { node as logicDigest } from './logic-digest/node.ts';
import { node as logicForEach } from './logic-forEach/node.ts';
import { node as logicHours } from './logic-hours/node.ts';
import { node as logicIf } from './logic-if/node.ts';
import { node as logicJoin } from './logic-join/node.ts';
import { node as logicLock } from './logic-lock/node.ts';
import { node as logicMemberOf } from './logic-memberOf/node.ts';
import { node as logicOncePer } from './logic-oncePer/node.ts';
import { node as logicParallel } from './logic-parallel/node.ts';
import { node as logicRandom } from './logic-random/node.ts';
import { node as logicRateLimit } from './logic-rateLimit/node.ts';
import { node as logicSwitch } from './logic-switch/node.ts';
import { node as logicTry } from './logic-try/node.ts';
import { node as logicUnlock } from './logic-unlock/node.ts';
import { node as logicWait } from './logic-wait/node.ts';
import { node as logicWaitFor } from './logic-waitFor/node.ts';
import { node as logicWhile } from './logic-while/node.ts';
import { node as msgReply } from './msg-reply/node.ts';
import { node as msgSend } from './msg-send/node.ts';
import { node as msgSendAndWait } from './msg-sendAndWait/node.ts';
import { node as msgWaitForReply } from './msg-waitForReply/node.ts';
import { node as runLog } from './run-log/node.ts';
import { node as runTag } from './run-tag/node.ts';
import { node as tagAdd } from './tag-add/node.ts';
import { node as tagRemove } from './tag-remove/node.ts';
import { node as triggerEvent } from './trigger-event/node.ts';
import { node as triggerHttp } from './trigger-http/node.ts';
import { node as triggerManual } from './trigger-manual/node.ts';
import { node as triggerSms } from './trigger-sms/node.ts';
import { node as triggerWorkflow } from './trigger-workflow/node.ts';

export const catalogue: ReadonlyMap<string, NodeSpec> = new Map<string, NodeSpec>([
  ['contact.findOrCreate', contactFindOrCreate],
  ['data.date', dataDate],
  ['data.format', dataFormat],
  ['data.geo', dataGeo],
  ['data.hash', dataHash],
  ['data.list', dataList],
  ['data.mask', dataMask],
  ['data.math', dataMath],
  ['data.otp', dataOtp],
  ['data.parse', dataParse],
  ['data.phone', dataPhone],
  ['data.regex', dataRegex],
  ['data.set', dataSet],
  ['data.smsParts', dataSmsParts],
  ['data.template', dataTemplate],
  ['data.transform', dataTransform],
  ['event.emit', eventEmit],
  ['flow.call', flowCall],
  ['flow.cancelOther', flowCancelOther],
  ['flow.fail', flowFail],
  ['flow.goto', flowGoto],
  ['flow.return', flowReturn],
  ['flow.start', flowStart],
  ['flow.stop', flowStop],
  ['flow.turn', flowTurn],
  ['group.add', groupAdd],
  ['group.remove', groupRemove],
  ['http.createCallback', httpCreateCallback],
  ['http.request', httpRequest],
  ['http.respond', httpRespond],
  ['human.approve', humanApprove],
  ['human.task', humanTask],
  ['logic.counter', logicCounter],
  ['logic.digest', logicDigest],
  ['logic.forEach', logicForEach],
  ['logic.hours', logicHours],
  ['logic.if', logicIf],
  ['logic.join', logicJoin],
  ['logic.lock', logicLock],
  ['logic.memberOf', logicMemberOf],
  ['logic.oncePer', logicOncePer],
  ['logic.parallel', logicParallel],
  ['logic.random', logicRandom],
  ['logic.rateLimit', logicRateLimit],
  ['logic.switch', logicSwitch],
  ['logic.try', logicTry],
  ['logic.unlock', logicUnlock],
  ['logic.wait', logicWait],
  ['logic.waitFor', logicWaitFor],
  ['logic.while', logicWhile],
  ['msg.reply', msgReply],
  ['msg.send', msgSend],
  ['msg.sendAndWait', msgSendAndWait],
  ['msg.waitForReply', msgWaitForReply],
  ['run.log', runLog],
  ['run.tag', runTag],
  ['tag.add', tagAdd],
  ['tag.remove', tagRemove],
  ['trigger.event', triggerEvent],
  ['trigger.http', triggerHttp],
  ['trigger.manual', triggerManual],
  ['trigger.sms', triggerSms],
  ['trigger.workflow', triggerWorkflow],
]);
