// Written by `npm run gen` from the node folders. Do not edit.
import lists from './lists.ts';
import contactFind from './contact-find.ts';
import contactFindOrCreate from './contact-find-or-create.ts';
import contactSetField from './contact-set-field.ts';
import contactSetLanguage from './contact-set-language.ts';
import contactSetStatus from './contact-set-status.ts';
import dataDate from './data-date.ts';
import dataFormat from './data-format.ts';
import dataGeo from './data-geo.ts';
import dataHash from './data-hash.ts';
import dataList from './data-list.ts';
import dataMask from './data-mask.ts';
import dataMath from './data-math.ts';
import dataOtp from './data-otp.ts';
import dataParse from './data-parse.ts';
import dataPhone from './data-phone.ts';
import dataRegex from './data-regex.ts';
import dataSet from './data-set.ts';
import dataSmsParts from './data-sms-parts.ts';
import dataTemplate from './data-template.ts';
import dataTransform from './data-transform.ts';
import datalogAggregate from './datalog-aggregate.ts';
import datalogLast from './datalog-last.ts';
import datalogWrite from './datalog-write.ts';
import deviceCommand from './device-command.ts';
import eventEmit from './event-emit.ts';
import exportContacts from './export-contacts.ts';
import fileCreate from './file-create.ts';
import flowCall from './flow-call.ts';
import flowCancelOther from './flow-cancel-other.ts';
import flowFail from './flow-fail.ts';
import flowGoto from './flow-goto.ts';
import flowReturn from './flow-return.ts';
import flowStart from './flow-start.ts';
import flowStop from './flow-stop.ts';
import flowTurn from './flow-turn.ts';
import groupAdd from './group-add.ts';
import groupCount from './group-count.ts';
import groupMembers from './group-members.ts';
import groupRemove from './group-remove.ts';
import httpCreateCallback from './http-create-callback.ts';
import httpRequest from './http-request.ts';
import httpRespond from './http-respond.ts';
import humanApprove from './human-approve.ts';
import humanTask from './human-task.ts';
import logicCounter from './logic-counter.ts';
import logicDigest from './logic-digest.ts';
import logicForEach from './logic-for-each.ts';
import logicHours from './logic-hours.ts';
import logicIf from './logic-if.ts';
import logicJoin from './logic-join.ts';
import logicLock from './logic-lock.ts';
import logicMemberOf from './logic-member-of.ts';
import logicOncePer from './logic-once-per.ts';
import logicParallel from './logic-parallel.ts';
import logicRandom from './logic-random.ts';
import logicRateLimit from './logic-rate-limit.ts';
import logicSwitch from './logic-switch.ts';
import logicTry from './logic-try.ts';
import logicUnlock from './logic-unlock.ts';
import logicWait from './logic-wait.ts';
import logicWaitFor from './logic-wait-for.ts';
import logicWhile from './logic-while.ts';
import mqttPublish from './mqtt-publish.ts';
import msgReply from './msg-reply.ts';
import msgSend from './msg-send.ts';
import msgSendAndWait from './msg-send-and-wait.ts';
import msgWaitForReply from './msg-wait-for-reply.ts';
import optoutAdd from './optout-add.ts';
import optoutCheck from './optout-check.ts';
import runLog from './run-log.ts';
import runTag from './run-tag.ts';
import tableFind from './table-find.ts';
import tableRows from './table-rows.ts';
import tableSet from './table-set.ts';
import tagAdd from './tag-add.ts';
import tagRemove from './tag-remove.ts';
import templateGet from './template-get.ts';
import triggerDataLog from './trigger-data-log.ts';
import triggerEmail from './trigger-email.ts';
import triggerEvent from './trigger-event.ts';
import triggerHttp from './trigger-http.ts';
import triggerManual from './trigger-manual.ts';
import triggerMqtt from './trigger-mqtt.ts';
import triggerSchedule from './trigger-schedule.ts';
import triggerSms from './trigger-sms.ts';
import triggerWorkflow from './trigger-workflow.ts';

/** The words of every node type. */
export const nodes = {
  'lists': lists,
  'contact.find': contactFind,
  'contact.findOrCreate': contactFindOrCreate,
  'contact.setField': contactSetField,
  'contact.setLanguage': contactSetLanguage,
  'contact.setStatus': contactSetStatus,
  'data.date': dataDate,
  'data.format': dataFormat,
  'data.geo': dataGeo,
  'data.hash': dataHash,
  'data.list': dataList,
  'data.mask': dataMask,
  'data.math': dataMath,
  'data.otp': dataOtp,
  'data.parse': dataParse,
  'data.phone': dataPhone,
  'data.regex': dataRegex,
  'data.set': dataSet,
  'data.smsParts': dataSmsParts,
  'data.template': dataTemplate,
  'data.transform': dataTransform,
  'datalog.aggregate': datalogAggregate,
  'datalog.last': datalogLast,
  'datalog.write': datalogWrite,
  'device.command': deviceCommand,
  'event.emit': eventEmit,
  'export.contacts': exportContacts,
  'file.create': fileCreate,
  'flow.call': flowCall,
  'flow.cancelOther': flowCancelOther,
  'flow.fail': flowFail,
  'flow.goto': flowGoto,
  'flow.return': flowReturn,
  'flow.start': flowStart,
  'flow.stop': flowStop,
  'flow.turn': flowTurn,
  'group.add': groupAdd,
  'group.count': groupCount,
  'group.members': groupMembers,
  'group.remove': groupRemove,
  'http.createCallback': httpCreateCallback,
  'http.request': httpRequest,
  'http.respond': httpRespond,
  'human.approve': humanApprove,
  'human.task': humanTask,
  'logic.counter': logicCounter,
  'logic.digest': logicDigest,
  'logic.forEach': logicForEach,
  'logic.hours': logicHours,
  'logic.if': logicIf,
  'logic.join': logicJoin,
  'logic.lock': logicLock,
  'logic.memberOf': logicMemberOf,
  'logic.oncePer': logicOncePer,
  'logic.parallel': logicParallel,
  'logic.random': logicRandom,
  'logic.rateLimit': logicRateLimit,
  'logic.switch': logicSwitch,
  'logic.try': logicTry,
  'logic.unlock': logicUnlock,
  'logic.wait': logicWait,
  'logic.waitFor': logicWaitFor,
  'logic.while': logicWhile,
  'mqtt.publish': mqttPublish,
  'msg.reply': msgReply,
  'msg.send': msgSend,
  'msg.sendAndWait': msgSendAndWait,
  'msg.waitForReply': msgWaitForReply,
  'optout.add': optoutAdd,
  'optout.check': optoutCheck,
  'run.log': runLog,
  'run.tag': runTag,
  'table.find': tableFind,
  'table.rows': tableRows,
  'table.set': tableSet,
  'tag.add': tagAdd,
  'tag.remove': tagRemove,
  'template.get': templateGet,
  'trigger.dataLog': triggerDataLog,
  'trigger.email': triggerEmail,
  'trigger.event': triggerEvent,
  'trigger.http': triggerHttp,
  'trigger.manual': triggerManual,
  'trigger.mqtt': triggerMqtt,
  'trigger.schedule': triggerSchedule,
  'trigger.sms': triggerSms,
  'trigger.workflow': triggerWorkflow,
} as const;
