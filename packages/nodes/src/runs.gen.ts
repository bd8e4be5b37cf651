// Written by `npm run gen` from the node folders. Do not edit.
import type { RunMany } from './contract/effect-context.ts';
import { run as contactFind } from './types/contact-find/run.ts';
import { run as contactFindOrCreate } from './types/contact-findOrCreate/run.ts';
import { run as contactSetField } from './types/contact-setField/run.ts';
import { run as contactSetLanguage } from './types/contact-setLanguage/run.ts';
import { run as contactSetStatus } from './types/contact-setStatus/run.ts';
import { run as dataHash } from './types/data-hash/run.ts';
import { run as dataOtp } from './types/data-otp/run.ts';
import { run as datalogAggregate } from './types/datalog-aggregate/run.ts';
import { run as datalogLast } from './types/datalog-last/run.ts';
import { run as datalogWrite } from './types/datalog-write/run.ts';
import { run as deviceCommand } from './types/device-command/run.ts';
import { run as eventEmit } from './types/event-emit/run.ts';
import { run as exportContacts } from './types/export-contacts/run.ts';
import { run as flowCancelOther } from './types/flow-cancelOther/run.ts';
import { run as flowTurn } from './types/flow-turn/run.ts';
import { run as groupAdd } from './types/group-add/run.ts';
import { run as groupCount } from './types/group-count/run.ts';
import { run as groupMembers } from './types/group-members/run.ts';
import { run as groupRemove } from './types/group-remove/run.ts';
import { run as httpCreateCallback } from './types/http-createCallback/run.ts';
import { run as httpRespond } from './types/http-respond/run.ts';
import { run as humanApprove } from './types/human-approve/run.ts';
import { run as humanTask } from './types/human-task/run.ts';
import { run as logicCounter } from './types/logic-counter/run.ts';
import { run as logicDigest } from './types/logic-digest/run.ts';
import { run as logicLock } from './types/logic-lock/run.ts';
import { run as logicMemberOf } from './types/logic-memberOf/run.ts';
import { run as logicOncePer } from './types/logic-oncePer/run.ts';
import { run as logicRateLimit } from './types/logic-rateLimit/run.ts';
import { run as logicUnlock } from './types/logic-unlock/run.ts';
import { run as logicWaitFor } from './types/logic-waitFor/run.ts';
import { run as mqttPublish } from './types/mqtt-publish/run.ts';
import { run as msgReply } from './types/msg-reply/run.ts';
import { run as msgSend } from './types/msg-send/run.ts';
import { run as msgSendAndWait } from './types/msg-sendAndWait/run.ts';
import { run as msgWaitForReply } from './types/msg-waitForReply/run.ts';
import { run as optoutAdd } from './types/optout-add/run.ts';
import { run as optoutCheck } from './types/optout-check/run.ts';
import { run as runTag } from './types/run-tag/run.ts';
import { run as tableFind } from './types/table-find/run.ts';
import { run as tableRows } from './types/table-rows/run.ts';
import { run as tableSet } from './types/table-set/run.ts';
import { run as tagAdd } from './types/tag-add/run.ts';
import { run as tagRemove } from './types/tag-remove/run.ts';
import { run as templateGet } from './types/template-get/run.ts';

export const runs: ReadonlyMap<string, RunMany<Record<string, unknown>>> = new Map<string, RunMany<Record<string, unknown>>>([
  ['contact.find', contactFind],
  ['contact.findOrCreate', contactFindOrCreate],
  ['contact.setField', contactSetField],
  ['contact.setLanguage', contactSetLanguage],
  ['contact.setStatus', contactSetStatus],
  ['data.hash', dataHash],
  ['data.otp', dataOtp],
  ['datalog.aggregate', datalogAggregate],
  ['datalog.last', datalogLast],
  ['datalog.write', datalogWrite],
  ['device.command', deviceCommand],
  ['event.emit', eventEmit],
  ['export.contacts', exportContacts],
  ['flow.cancelOther', flowCancelOther],
  ['flow.turn', flowTurn],
  ['group.add', groupAdd],
  ['group.count', groupCount],
  ['group.members', groupMembers],
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
  ['mqtt.publish', mqttPublish],
  ['msg.reply', msgReply],
  ['msg.send', msgSend],
  ['msg.sendAndWait', msgSendAndWait],
  ['msg.waitForReply', msgWaitForReply],
  ['optout.add', optoutAdd],
  ['optout.check', optoutCheck],
  ['run.tag', runTag],
  ['table.find', tableFind],
  ['table.rows', tableRows],
  ['table.set', tableSet],
  ['tag.add', tagAdd],
  ['tag.remove', tagRemove],
  ['template.get', templateGet],
]);
