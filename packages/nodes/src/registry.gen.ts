// Written by `npm run gen` from the node folders. Do not edit.
import type { NodeSpec } from '@signalbox/flow';
import { node as contactFind } from './types/contact-find/node.ts';
import { node as contactFindOrCreate } from './types/contact-findOrCreate/node.ts';
import { node as contactSetField } from './types/contact-setField/node.ts';
import { node as contactSetLanguage } from './types/contact-setLanguage/node.ts';
import { node as contactSetStatus } from './types/contact-setStatus/node.ts';
import { node as dataDate } from './types/data-date/node.ts';
import { node as dataFormat } from './types/data-format/node.ts';
import { node as dataGeo } from './types/data-geo/node.ts';
import { node as dataHash } from './types/data-hash/node.ts';
import { node as dataList } from './types/data-list/node.ts';
import { node as dataMask } from './types/data-mask/node.ts';
import { node as dataMath } from './types/data-math/node.ts';
import { node as dataOtp } from './types/data-otp/node.ts';
import { node as dataParse } from './types/data-parse/node.ts';
import { node as dataPhone } from './types/data-phone/node.ts';
import { node as dataRegex } from './types/data-regex/node.ts';
import { node as dataSet } from './types/data-set/node.ts';
import { node as dataSmsParts } from './types/data-smsParts/node.ts';
import { node as dataTemplate } from './types/data-template/node.ts';
import { node as dataTransform } from './types/data-transform/node.ts';
import { node as datalogAggregate } from './types/datalog-aggregate/node.ts';
import { node as datalogLast } from './types/datalog-last/node.ts';
import { node as datalogWrite } from './types/datalog-write/node.ts';
import { node as deviceCommand } from './types/device-command/node.ts';
import { node as eventEmit } from './types/event-emit/node.ts';
import { node as exportContacts } from './types/export-contacts/node.ts';
import { node as fileCreate } from './types/file-create/node.ts';
import { node as flowCall } from './types/flow-call/node.ts';
import { node as flowCancelOther } from './types/flow-cancelOther/node.ts';
import { node as flowFail } from './types/flow-fail/node.ts';
import { node as flowGoto } from './types/flow-goto/node.ts';
import { node as flowReturn } from './types/flow-return/node.ts';
import { node as flowStart } from './types/flow-start/node.ts';
import { node as flowStop } from './types/flow-stop/node.ts';
import { node as flowTurn } from './types/flow-turn/node.ts';
import { node as groupAdd } from './types/group-add/node.ts';
import { node as groupCount } from './types/group-count/node.ts';
import { node as groupMembers } from './types/group-members/node.ts';
import { node as groupRemove } from './types/group-remove/node.ts';
import { node as httpCreateCallback } from './types/http-createCallback/node.ts';
import { node as httpRequest } from './types/http-request/node.ts';
import { node as httpRespond } from './types/http-respond/node.ts';
import { node as humanApprove } from './types/human-approve/node.ts';
import { node as humanTask } from './types/human-task/node.ts';
import { node as logicCounter } from './types/logic-counter/node.ts';
import { node as logicDigest } from './types/logic-digest/node.ts';
import { node as logicForEach } from './types/logic-forEach/node.ts';
import { node as logicHours } from './types/logic-hours/node.ts';
import { node as logicIf } from './types/logic-if/node.ts';
import { node as logicJoin } from './types/logic-join/node.ts';
import { node as logicLock } from './types/logic-lock/node.ts';
import { node as logicMemberOf } from './types/logic-memberOf/node.ts';
import { node as logicOncePer } from './types/logic-oncePer/node.ts';
import { node as logicParallel } from './types/logic-parallel/node.ts';
import { node as logicRandom } from './types/logic-random/node.ts';
import { node as logicRateLimit } from './types/logic-rateLimit/node.ts';
import { node as logicSwitch } from './types/logic-switch/node.ts';
import { node as logicTry } from './types/logic-try/node.ts';
import { node as logicUnlock } from './types/logic-unlock/node.ts';
import { node as logicWait } from './types/logic-wait/node.ts';
import { node as logicWaitFor } from './types/logic-waitFor/node.ts';
import { node as logicWhile } from './types/logic-while/node.ts';
import { node as mqttPublish } from './types/mqtt-publish/node.ts';
import { node as msgReply } from './types/msg-reply/node.ts';
import { node as msgSend } from './types/msg-send/node.ts';
import { node as msgSendAndWait } from './types/msg-sendAndWait/node.ts';
import { node as msgWaitForReply } from './types/msg-waitForReply/node.ts';
import { node as optoutAdd } from './types/optout-add/node.ts';
import { node as optoutCheck } from './types/optout-check/node.ts';
import { node as runLog } from './types/run-log/node.ts';
import { node as runTag } from './types/run-tag/node.ts';
import { node as tableFind } from './types/table-find/node.ts';
import { node as tableRows } from './types/table-rows/node.ts';
import { node as tableSet } from './types/table-set/node.ts';
import { node as tagAdd } from './types/tag-add/node.ts';
import { node as tagRemove } from './types/tag-remove/node.ts';
import { node as templateGet } from './types/template-get/node.ts';
import { node as triggerDataLog } from './types/trigger-dataLog/node.ts';
import { node as triggerEmail } from './types/trigger-email/node.ts';
import { node as triggerEvent } from './types/trigger-event/node.ts';
import { node as triggerHttp } from './types/trigger-http/node.ts';
import { node as triggerManual } from './types/trigger-manual/node.ts';
import { node as triggerMqtt } from './types/trigger-mqtt/node.ts';
import { node as triggerSchedule } from './types/trigger-schedule/node.ts';
import { node as triggerSms } from './types/trigger-sms/node.ts';
import { node as triggerWorkflow } from './types/trigger-workflow/node.ts';

export const catalogue: ReadonlyMap<string, NodeSpec> = new Map<string, NodeSpec>([
  ['contact.find', contactFind],
  ['contact.findOrCreate', contactFindOrCreate],
  ['contact.setField', contactSetField],
  ['contact.setLanguage', contactSetLanguage],
  ['contact.setStatus', contactSetStatus],
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
  ['datalog.aggregate', datalogAggregate],
  ['datalog.last', datalogLast],
  ['datalog.write', datalogWrite],
  ['device.command', deviceCommand],
  ['event.emit', eventEmit],
  ['export.contacts', exportContacts],
  ['file.create', fileCreate],
  ['flow.call', flowCall],
  ['flow.cancelOther', flowCancelOther],
  ['flow.fail', flowFail],
  ['flow.goto', flowGoto],
  ['flow.return', flowReturn],
  ['flow.start', flowStart],
  ['flow.stop', flowStop],
  ['flow.turn', flowTurn],
  ['group.add', groupAdd],
  ['group.count', groupCount],
  ['group.members', groupMembers],
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
  ['mqtt.publish', mqttPublish],
  ['msg.reply', msgReply],
  ['msg.send', msgSend],
  ['msg.sendAndWait', msgSendAndWait],
  ['msg.waitForReply', msgWaitForReply],
  ['optout.add', optoutAdd],
  ['optout.check', optoutCheck],
  ['run.log', runLog],
  ['run.tag', runTag],
  ['table.find', tableFind],
  ['table.rows', tableRows],
  ['table.set', tableSet],
  ['tag.add', tagAdd],
  ['tag.remove', tagRemove],
  ['template.get', templateGet],
  ['trigger.dataLog', triggerDataLog],
  ['trigger.email', triggerEmail],
  ['trigger.event', triggerEvent],
  ['trigger.http', triggerHttp],
  ['trigger.manual', triggerManual],
  ['trigger.mqtt', triggerMqtt],
  ['trigger.schedule', triggerSchedule],
  ['trigger.sms', triggerSms],
  ['trigger.workflow', triggerWorkflow],
]);
