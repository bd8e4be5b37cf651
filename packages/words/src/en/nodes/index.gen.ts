// Written by `npm run gen` from the node folders. Do not edit.
import lists from './lists.gen.ts';
import contactFind from './contact-find.gen.ts';
import contactFindOrCreate from './contact-find-or-create.gen.ts';
import contactSetField from './contact-set-field.gen.ts';
import contactSetLanguage from './contact-set-language.gen.ts';
import contactSetStatus from './contact-set-status.gen.ts';
import dataDate from './data-date.gen.ts';
import dataFormat from './data-format.gen.ts';
import dataGeo from './data-geo.gen.ts';
import dataHash from './data-hash.gen.ts';
import dataList from './data-list.gen.ts';
import dataMask from './data-mask.gen.ts';
import dataMath from './data-math.gen.ts';
import dataOtp from './data-otp.gen.ts';
import dataParse from './data-parse.gen.ts';
import dataPhone from './data-phone.gen.ts';
import dataRegex from './data-regex.gen.ts';
import dataSet from './data-set.gen.ts';
import dataSmsParts from './data-sms-parts.gen.ts';
import dataTemplate from './data-template.gen.ts';
import dataTransform from './data-transform.gen.ts';
import datalogAggregate from './datalog-aggregate.gen.ts';
import datalogLast from './datalog-last.gen.ts';
import datalogWrite from './datalog-write.gen.ts';
import deviceCommand from './device-command.gen.ts';
import eventEmit from './event-emit.gen.ts';
import exportContacts from './export-contacts.gen.ts';
import fileCreate from './file-create.gen.ts';
import flowCall from './flow-call.gen.ts';
import flowCancelOther from './flow-cancel-other.gen.ts';
import flowFail from './flow-fail.gen.ts';
import flowGoto from './flow-goto.gen.ts';
import flowReturn from './flow-return.gen.ts';
import flowStart from './flow-start.gen.ts';
import flowStop from './flow-stop.gen.ts';
import flowTurn from './flow-turn.gen.ts';
import groupAdd from './group-add.gen.ts';
import groupCount from './group-count.gen.ts';
import groupMembers from './group-members.gen.ts';
import groupRemove from './group-remove.gen.ts';
import httpCreateCallback from './http-create-callback.gen.ts';
import httpRequest from './http-request.gen.ts';
import httpRespond from './http-respond.gen.ts';
import humanApprove from './human-approve.gen.ts';
import humanTask from './human-task.gen.ts';
import logicCounter from './logic-counter.gen.ts';
import logicDigest from './logic-digest.gen.ts';
import logicForEach from './logic-for-each.gen.ts';
import logicHours from './logic-hours.gen.ts';
import logicIf from './logic-if.gen.ts';
import logicJoin from './logic-join.gen.ts';
import logicLock from './logic-lock.gen.ts';
import logicMemberOf from './logic-member-of.gen.ts';
import logicOncePer from './logic-once-per.gen.ts';
import logicParallel from './logic-parallel.gen.ts';
import logicRandom from './logic-random.gen.ts';
import logicRateLimit from './logic-rate-limit.gen.ts';
import logicSwitch from './logic-switch.gen.ts';
import logicTry from './logic-try.gen.ts';
import logicUnlock from './logic-unlock.gen.ts';
import logicWait from './logic-wait.gen.ts';
import logicWaitFor from './logic-wait-for.gen.ts';
import logicWhile from './logic-while.gen.ts';
import mqttPublish from './mqtt-publish.gen.ts';
import msgReply from './msg-reply.gen.ts';
import msgSend from './msg-send.gen.ts';
import msgSendAndWait from './msg-send-and-wait.gen.ts';
import msgWaitForReply from './msg-wait-for-reply.gen.ts';
import optoutAdd from './optout-add.gen.ts';
import optoutCheck from './optout-check.gen.ts';
import runLog from './run-log.gen.ts';
import runTag from './run-tag.gen.ts';
import tableFind from './table-find.gen.ts';
import tableRows from './table-rows.gen.ts';
import tableSet from './table-set.gen.ts';
import tagAdd from './tag-add.gen.ts';
import tagRemove from './tag-remove.gen.ts';
import templateGet from './template-get.gen.ts';
import triggerDataLog from './trigger-data-log.gen.ts';
import triggerEmail from './trigger-email.gen.ts';
import triggerEvent from './trigger-event.gen.ts';
import triggerHttp from './trigger-http.gen.ts';
import triggerManual from './trigger-manual.gen.ts';
import triggerMqtt from './trigger-mqtt.gen.ts';
import triggerSchedule from './trigger-schedule.gen.ts';
import triggerSms from './trigger-sms.gen.ts';
import triggerWorkflow from './trigger-workflow.gen.ts';

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
