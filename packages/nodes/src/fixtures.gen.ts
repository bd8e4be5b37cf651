// Written by `npm run gen` from the node folders. Do not edit.
import type { NodeFixture } from '@signalbox/flow';
import { fixtures as contactFind } from './types/contact-find/fixtures.ts';
import { fixtures as contactFindOrCreate } from './types/contact-findOrCreate/fixtures.ts';
import { fixtures as contactSetField } from './types/contact-setField/fixtures.ts';
import { fixtures as contactSetLanguage } from './types/contact-setLanguage/fixtures.ts';
import { fixtures as contactSetStatus } from './types/contact-setStatus/fixtures.ts';
import { fixtures as dataDate } from './types/data-date/fixtures.ts';
import { fixtures as dataFormat } from './types/data-format/fixtures.ts';
import { fixtures as dataGeo } from './types/data-geo/fixtures.ts';
import { fixtures as dataHash } from './types/data-hash/fixtures.ts';
import { fixtures as dataList } from './types/data-list/fixtures.ts';
import { fixtures as dataMask } from './types/data-mask/fixtures.ts';
import { fixtures as dataMath } from './types/data-math/fixtures.ts';
import { fixtures as dataOtp } from './types/data-otp/fixtures.ts';
import { fixtures as dataParse } from './types/data-parse/fixtures.ts';
import { fixtures as dataPhone } from './types/data-phone/fixtures.ts';
import { fixtures as dataRegex } from './types/data-regex/fixtures.ts';
import { fixtures as dataSet } from './types/data-set/fixtures.ts';
import { fixtures as dataSmsParts } from './types/data-smsParts/fixtures.ts';
import { fixtures as dataTemplate } from './types/data-template/fixtures.ts';
import { fixtures as dataTransform } from './types/data-transform/fixtures.ts';
import { fixtures as datalogAggregate } from './types/datalog-aggregate/fixtures.ts';
import { fixtures as datalogLast } from './types/datalog-last/fixtures.ts';
import { fixtures as datalogWrite } from './types/datalog-write/fixtures.ts';
import { fixtures as deviceCommand } from './types/device-command/fixtures.ts';
import { fixtures as eventEmit } from './types/event-emit/fixtures.ts';
import { fixtures as exportContacts } from './types/export-contacts/fixtures.ts';
import { fixtures as fileCreate } from './types/file-create/fixtures.ts';
import { fixtures as flowCall } from './types/flow-call/fixtures.ts';
import { fixtures as flowCancelOther } from './types/flow-cancelOther/fixtures.ts';
import { fixtures as flowFail } from './types/flow-fail/fixtures.ts';
import { fixtures as flowGoto } from './types/flow-goto/fixtures.ts';
import { fixtures as flowReturn } from './types/flow-return/fixtures.ts';
import { fixtures as flowStart } from './types/flow-start/fixtures.ts';
import { fixtures as flowStop } from './types/flow-stop/fixtures.ts';
import { fixtures as flowTurn } from './types/flow-turn/fixtures.ts';
import { fixtures as groupAdd } from './types/group-add/fixtures.ts';
import { fixtures as groupCount } from './types/group-count/fixtures.ts';
import { fixtures as groupMembers } from './types/group-members/fixtures.ts';
import { fixtures as groupRemove } from './types/group-remove/fixtures.ts';
import { fixtures as httpCreateCallback } from './types/http-createCallback/fixtures.ts';
import { fixtures as httpRequest } from './types/http-request/fixtures.ts';
import { fixtures as httpRespond } from './types/http-respond/fixtures.ts';
import { fixtures as humanApprove } from './types/human-approve/fixtures.ts';
import { fixtures as humanTask } from './types/human-task/fixtures.ts';
import { fixtures as logicCounter } from './types/logic-counter/fixtures.ts';
import { fixtures as logicDigest } from './types/logic-digest/fixtures.ts';
import { fixtures as logicForEach } from './types/logic-forEach/fixtures.ts';
import { fixtures as logicHours } from './types/logic-hours/fixtures.ts';
import { fixtures as logicIf } from './types/logic-if/fixtures.ts';
import { fixtures as logicJoin } from './types/logic-join/fixtures.ts';
import { fixtures as logicLock } from './types/logic-lock/fixtures.ts';
import { fixtures as logicMemberOf } from './types/logic-memberOf/fixtures.ts';
import { fixtures as logicOncePer } from './types/logic-oncePer/fixtures.ts';
import { fixtures as logicParallel } from './types/logic-parallel/fixtures.ts';
import { fixtures as logicRandom } from './types/logic-random/fixtures.ts';
import { fixtures as logicRateLimit } from './types/logic-rateLimit/fixtures.ts';
import { fixtures as logicSwitch } from './types/logic-switch/fixtures.ts';
import { fixtures as logicTry } from './types/logic-try/fixtures.ts';
import { fixtures as logicUnlock } from './types/logic-unlock/fixtures.ts';
import { fixtures as logicWait } from './types/logic-wait/fixtures.ts';
import { fixtures as logicWaitFor } from './types/logic-waitFor/fixtures.ts';
import { fixtures as logicWhile } from './types/logic-while/fixtures.ts';
import { fixtures as mqttPublish } from './types/mqtt-publish/fixtures.ts';
import { fixtures as msgReply } from './types/msg-reply/fixtures.ts';
import { fixtures as msgSend } from './types/msg-send/fixtures.ts';
import { fixtures as msgSendAndWait } from './types/msg-sendAndWait/fixtures.ts';
import { fixtures as msgWaitForReply } from './types/msg-waitForReply/fixtures.ts';
import { fixtures as optoutAdd } from './types/optout-add/fixtures.ts';
import { fixtures as optoutCheck } from './types/optout-check/fixtures.ts';
import { fixtures as runLog } from './types/run-log/fixtures.ts';
import { fixtures as runTag } from './types/run-tag/fixtures.ts';
import { fixtures as tableFind } from './types/table-find/fixtures.ts';
import { fixtures as tableRows } from './types/table-rows/fixtures.ts';
import { fixtures as tableSet } from './types/table-set/fixtures.ts';
import { fixtures as tagAdd } from './types/tag-add/fixtures.ts';
import { fixtures as tagRemove } from './types/tag-remove/fixtures.ts';
import { fixtures as templateGet } from './types/template-get/fixtures.ts';
import { fixtures as triggerDataLog } from './types/trigger-dataLog/fixtures.ts';
import { fixtures as triggerEmail } from './types/trigger-email/fixtures.ts';
import { fixtures as triggerEvent } from './types/trigger-event/fixtures.ts';
import { fixtures as triggerHttp } from './types/trigger-http/fixtures.ts';
import { fixtures as triggerManual } from './types/trigger-manual/fixtures.ts';
import { fixtures as triggerMqtt } from './types/trigger-mqtt/fixtures.ts';
import { fixtures as triggerSchedule } from './types/trigger-schedule/fixtures.ts';
import { fixtures as triggerSms } from './types/trigger-sms/fixtures.ts';
import { fixtures as triggerWorkflow } from './types/trigger-workflow/fixtures.ts';

export const fixtures: ReadonlyMap<string, readonly NodeFixture[]> = new Map<string, readonly NodeFixture[]>([
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
