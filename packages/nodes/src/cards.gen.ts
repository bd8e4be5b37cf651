// Written by `npm run gen` from the node folders. Do not edit.
import type { StepCard } from '@signalbox/flow';
import { drawnBy } from './contract/define-card.ts';
import { card as contactFind } from './types/contact-find/card.ts';
import { card as contactFindOrCreate } from './types/contact-findOrCreate/card.ts';
import { card as contactSetField } from './types/contact-setField/card.ts';
import { card as contactSetLanguage } from './types/contact-setLanguage/card.ts';
import { card as contactSetStatus } from './types/contact-setStatus/card.ts';
import { card as dataDate } from './types/data-date/card.ts';
import { card as dataFormat } from './types/data-format/card.ts';
import { card as dataGeo } from './types/data-geo/card.ts';
import { card as dataHash } from './types/data-hash/card.ts';
import { card as dataList } from './types/data-list/card.ts';
import { card as dataMask } from './types/data-mask/card.ts';
import { card as dataMath } from './types/data-math/card.ts';
import { card as dataOtp } from './types/data-otp/card.ts';
import { card as dataParse } from './types/data-parse/card.ts';
import { card as dataPhone } from './types/data-phone/card.ts';
import { card as dataRegex } from './types/data-regex/card.ts';
import { card as dataSet } from './types/data-set/card.ts';
import { card as dataSmsParts } from './types/data-smsParts/card.ts';
import { card as dataTemplate } from './types/data-template/card.ts';
import { card as dataTransform } from './types/data-transform/card.ts';
import { card as datalogAggregate } from './types/datalog-aggregate/card.ts';
import { card as datalogLast } from './types/datalog-last/card.ts';
import { card as datalogWrite } from './types/datalog-write/card.ts';
import { card as deviceCommand } from './types/device-command/card.ts';
import { card as eventEmit } from './types/event-emit/card.ts';
import { card as exportContacts } from './types/export-contacts/card.ts';
import { card as fileCreate } from './types/file-create/card.ts';
import { card as flowCall } from './types/flow-call/card.ts';
import { card as flowCancelOther } from './types/flow-cancelOther/card.ts';
import { card as flowFail } from './types/flow-fail/card.ts';
import { card as flowGoto } from './types/flow-goto/card.ts';
import { card as flowReturn } from './types/flow-return/card.ts';
import { card as flowStart } from './types/flow-start/card.ts';
import { card as flowStop } from './types/flow-stop/card.ts';
import { card as flowTurn } from './types/flow-turn/card.ts';
import { card as groupAdd } from './types/group-add/card.ts';
import { card as groupCount } from './types/group-count/card.ts';
import { card as groupMembers } from './types/group-members/card.ts';
import { card as groupRemove } from './types/group-remove/card.ts';
import { card as httpCreateCallback } from './types/http-createCallback/card.ts';
import { card as httpRequest } from './types/http-request/card.ts';
import { card as httpRespond } from './types/http-respond/card.ts';
import { card as humanApprove } from './types/human-approve/card.ts';
import { card as humanTask } from './types/human-task/card.ts';
import { card as logicCounter } from './types/logic-counter/card.ts';
import { card as logicDigest } from './types/logic-digest/card.ts';
import { card as logicForEach } from './types/logic-forEach/card.ts';
import { card as logicHours } from './types/logic-hours/card.ts';
import { card as logicIf } from './types/logic-if/card.ts';
import { card as logicJoin } from './types/logic-join/card.ts';
import { card as logicLock } from './types/logic-lock/card.ts';
import { card as logicMemberOf } from './types/logic-memberOf/card.ts';
import { card as logicOncePer } from './types/logic-oncePer/card.ts';
import { card as logicParallel } from './types/logic-parallel/card.ts';
import { card as logicRandom } from './types/logic-random/card.ts';
import { card as logicRateLimit } from './types/logic-rateLimit/card.ts';
import { card as logicSwitch } from './types/logic-switch/card.ts';
import { card as logicTry } from './types/logic-try/card.ts';
import { card as logicUnlock } from './types/logic-unlock/card.ts';
import { card as logicWait } from './types/logic-wait/card.ts';
import { card as logicWaitFor } from './types/logic-waitFor/card.ts';
import { card as logicWhile } from './types/logic-while/card.ts';
import { card as mqttPublish } from './types/mqtt-publish/card.ts';
import { card as msgReply } from './types/msg-reply/card.ts';
import { card as msgSend } from './types/msg-send/card.ts';
import { card as msgSendAndWait } from './types/msg-sendAndWait/card.ts';
import { card as msgWaitForReply } from './types/msg-waitForReply/card.ts';
import { card as optoutAdd } from './types/optout-add/card.ts';
import { card as optoutCheck } from './types/optout-check/card.ts';
import { card as runLog } from './types/run-log/card.ts';
import { card as runTag } from './types/run-tag/card.ts';
import { card as tableFind } from './types/table-find/card.ts';
import { card as tableRows } from './types/table-rows/card.ts';
import { card as tableSet } from './types/table-set/card.ts';
import { card as tagAdd } from './types/tag-add/card.ts';
import { card as tagRemove } from './types/tag-remove/card.ts';
import { card as templateGet } from './types/template-get/card.ts';
import { card as triggerDataLog } from './types/trigger-dataLog/card.ts';
import { card as triggerEmail } from './types/trigger-email/card.ts';
import { card as triggerEvent } from './types/trigger-event/card.ts';
import { card as triggerHttp } from './types/trigger-http/card.ts';
import { card as triggerManual } from './types/trigger-manual/card.ts';
import { card as triggerMqtt } from './types/trigger-mqtt/card.ts';
import { card as triggerSchedule } from './types/trigger-schedule/card.ts';
import { card as triggerSms } from './types/trigger-sms/card.ts';
import { card as triggerWorkflow } from './types/trigger-workflow/card.ts';

export const cards: ReadonlyMap<string, StepCard> = new Map<string, StepCard>([
  ['contact.find', drawnBy(contactFind, {"fields":{"who":{"default":"{{ trigger.from }}"}}})],
  ['contact.findOrCreate', drawnBy(contactFindOrCreate, {"fields":{"phone":{"default":"{{ trigger.from }}"},"name":{"default":""}}})],
  ['contact.setField', drawnBy(contactSetField, {"fields":{"value":{"default":""}}})],
  ['contact.setLanguage', drawnBy(contactSetLanguage, {"fields":{"language":{"default":""}}})],
  ['contact.setStatus', drawnBy(contactSetStatus, {"fields":{"status":{"default":"active"}}})],
  ['data.date', drawnBy(dataDate, {"fields":{"task":{"default":"read"},"at":{"default":""},"pattern":{"default":""},"language":{"default":"en"},"amount":{"default":"1"},"other":{"default":""},"unit":{"default":"days"},"span":{"default":"day"},"zone":{"default":""}}})],
  ['data.format', drawnBy(dataFormat, {"fields":{"format":{"default":"number"},"decimals":{"default":0},"style":{"default":"sv"},"pattern":{"default":"YYYY-MM-DD HH:mm"},"language":{"default":"en"},"zone":{"default":""},"phoneStyle":{"default":"international"},"country":{"default":"SE"},"indent":{"default":false},"delimiter":{"default":","},"columns":{"default":""},"header":{"default":true}}})],
  ['data.geo', drawnBy(dataGeo, {"fields":{"question":{"default":"distance"},"other":{"default":""},"metres":{"default":"500"},"southWest":{"default":""},"northEast":{"default":""}}})],
  ['data.hash', drawnBy(dataHash, {"fields":{"task":{"default":"hash"},"text":{"default":""},"scheme":{"default":"standard"},"body":{"default":"{{ trigger.rawBody }}"},"headers":{"default":"{{ trigger.headers }}"},"address":{"default":""},"claims":{"default":[],"ui":"namedValues"},"expires":{"default":{"amount":1,"unit":"hours"}},"secret":{"default":""},"signature":{"default":""},"tolerance":{"default":{"amount":5,"unit":"minutes"}},"algorithm":{"default":"sha256"},"writing":{"default":"hex"},"issuer":{"default":""},"audience":{"default":""}}})],
  ['data.list', drawnBy(dataList, {"fields":{"task":{"default":"filter"},"list":{"ui":"expression","of":"list"},"rules":{"default":[],"ui":"listRules"},"match":{"default":"all"},"sort":{"default":[],"ui":"sortKeys"},"alphabet":{"default":"sv"},"page":{"default":"1"},"size":{"default":10},"path":{"default":""},"calculation":{"default":"count"},"groupBy":{"default":""},"separator":{"default":", "},"last":{"default":""}}})],
  ['data.mask', drawnBy(dataMask, {"fields":{"what":{"default":"phone"},"keep":{"default":4}}})],
  ['data.math', drawnBy(dataMath, {"fields":{"operation":{"default":"add"},"b":{"default":""},"rounding":{"default":"none"},"decimals":{"default":0}}})],
  ['data.otp', drawnBy(dataOtp, {"fields":{"task":{"default":"generate"},"digits":{"default":6},"expires":{"default":{"amount":10,"unit":"minutes"}},"attempts":{"default":3},"check":{"default":""},"code":{"default":""}}})],
  ['data.parse', drawnBy(dataParse, {"fields":{"format":{"default":"json"},"delimiter":{"default":"auto"},"header":{"default":true}}})],
  ['data.phone', drawnBy(dataPhone, {"fields":{"country":{"default":"SE"}}})],
  ['data.regex', drawnBy(dataRegex, {"fields":{"task":{"default":"extract"},"replacement":{"default":""},"all":{"default":true},"ignoreCase":{"default":true},"lines":{"default":false}}})],
  ['data.set', drawnBy(dataSet, {"fields":{"values":{"ui":"namedValues"}}})],
  ['data.smsParts', drawnBy(dataSmsParts, {"fields":{"text":{"channel":"sms"},"simplify":{"default":false}}})],
  ['data.template', drawnBy(dataTemplate, {"fields":{"spaces":{"default":"keep"}}})],
  ['data.transform', drawnBy(dataTransform, {"fields":{"list":{"ui":"expression","of":"list"},"fields":{"default":[],"ui":"columns"},"constants":{"default":[],"ui":"namedValues"},"keep":{"default":false}}})],
  ['datalog.aggregate', drawnBy(datalogAggregate, {"fields":{"what":{"default":"average"},"percentile":{"default":95},"window":{"default":{"amount":1,"unit":"hours"}}}})],
  ['datalog.last', drawnBy(datalogLast, {"fields":{}})],
  ['datalog.write', drawnBy(datalogWrite, {"fields":{"value":{"ui":"expression","of":"number"}}})],
  ['device.command', drawnBy(deviceCommand, {"fields":{"values":{"default":[],"ui":"namedValues"},"timeout":{"default":{"amount":30,"unit":"seconds"}}}})],
  ['event.emit', drawnBy(eventEmit, {"fields":{"key":{"default":""},"values":{"default":[],"ui":"namedValues"}}})],
  ['export.contacts', drawnBy(exportContacts, {"fields":{"group":{"default":""},"format":{"default":"csv"}}})],
  ['file.create', drawnBy(fileCreate, {"fields":{"format":{"default":"text"},"text":{"default":""},"value":{"default":""}}})],
  ['flow.call', drawnBy(flowCall, {"fields":{"inputs":{"default":[],"ui":"namedValues"}}})],
  ['flow.cancelOther', drawnBy(flowCancelOther, {"fields":{"of":{"default":"own"},"workflow":{"default":""},"which":{"default":"tagged"},"name":{"default":""},"value":{"default":""}}})],
  ['flow.fail', drawnBy(flowFail, {"fields":{"code":{"default":"failed"}}})],
  ['flow.goto', drawnBy(flowGoto, {"fields":{}})],
  ['flow.return', drawnBy(flowReturn, {"fields":{"values":{"default":[],"ui":"namedValues"}}})],
  ['flow.start', drawnBy(flowStart, {"fields":{"inputs":{"default":[],"ui":"namedValues"}}})],
  ['flow.stop', drawnBy(flowStop, {"fields":{"outcome":{"default":"done"},"reason":{"default":""}}})],
  ['flow.turn', drawnBy(flowTurn, {"fields":{"key":{"default":""}}})],
  ['group.add', drawnBy(groupAdd, {"fields":{}})],
  ['group.count', drawnBy(groupCount, {"fields":{}})],
  ['group.members', drawnBy(groupMembers, {"fields":{"most":{"default":50}}})],
  ['group.remove', drawnBy(groupRemove, {"fields":{}})],
  ['http.createCallback', drawnBy(httpCreateCallback, {"fields":{}})],
  ['http.request', drawnBy(httpRequest, {"fields":{"method":{"default":"GET"},"url":{"channel":"http"},"headers":{"default":[],"ui":"keyValues"},"kind":{"default":"auto"},"body":{"default":"","channel":"body"},"fields":{"default":[],"ui":"keyValues"},"file":{"default":""},"redirects":{"default":"safe"},"timeout":{"default":{"amount":10,"unit":"seconds"}},"attempts":{"default":3},"atMostOnce":{"default":false}}})],
  ['http.respond', drawnBy(httpRespond, {"fields":{"status":{"default":200},"headers":{"default":[],"ui":"keyValues"},"body":{"default":""}}})],
  ['human.approve', drawnBy(humanApprove, {"fields":{"text":{"default":""},"role":{"default":""},"timeout":{"default":{"amount":3,"unit":"days"}},"approve":{"default":"Approve"},"reject":{"default":"Reject"}}})],
  ['human.task', drawnBy(humanTask, {"fields":{"text":{"default":""},"role":{"default":""},"timeout":{"default":{"amount":3,"unit":"days"}},"fields":{"default":[],"ui":"typedFields"},"done":{"default":"Done"}}})],
  ['logic.counter', drawnBy(logicCounter, {"fields":{"by":{"default":"1","ui":"expression","of":"number"},"window":{"default":"none"},"limit":{"default":null},"scope":{"default":"workflow"}}})],
  ['logic.digest', drawnBy(logicDigest, {"fields":{"item":{"default":"{{ trigger }}"},"until":{"default":"window"},"window":{"default":{"amount":10,"unit":"minutes"}},"time":{"default":"08:00"},"max":{"default":100}}})],
  ['logic.forEach', drawnBy(logicForEach, {"fields":{"kind":{"default":"list"},"list":{"default":"","ui":"expression","of":"list"},"group":{"default":""},"parallel":{"default":null},"onError":{"default":"goOn"}}})],
  ['logic.hours', drawnBy(logicHours, {"fields":{"windows":{"default":[{"days":[1,2,3,4,5],"from":"08:00","to":"17:00"}],"ui":"weekWindows"},"calendar":{"default":""},"closed":{"default":[],"ui":"dates"},"mode":{"default":"branch"},"zone":{"default":"account"},"timeZone":{"default":""}}})],
  ['logic.if', drawnBy(logicIf, {"fields":{"condition":{"ui":"expression","of":"bool"},"yes":{"default":"Yes"},"no":{"default":"Otherwise"}}})],
  ['logic.join', drawnBy(logicJoin, {"fields":{"need":{"default":"all"},"count":{"default":2},"others":{"default":"stop"},"timeout":{"default":null}}})],
  ['logic.lock', drawnBy(logicLock, {"fields":{"mode":{"default":"wait"},"timeout":{"default":null}}})],
  ['logic.memberOf', drawnBy(logicMemberOf, {"fields":{}})],
  ['logic.oncePer', drawnBy(logicOncePer, {"fields":{"scope":{"default":"step"},"forget":{"default":null}}})],
  ['logic.parallel', drawnBy(logicParallel, {"fields":{"branches":{"default":[{"port":"first","title":"First"},{"port":"second","title":"Second"}],"ui":"branches"}}})],
  ['logic.random', drawnBy(logicRandom, {"fields":{"ways":{"default":[{"port":"a","title":"A","weight":50},{"port":"b","title":"B","weight":50}],"ui":"weights"}}})],
  ['logic.rateLimit', drawnBy(logicRateLimit, {"fields":{"limit":{"default":100},"per":{"default":"minute"},"mode":{"default":"hold"},"longest":{"default":null},"scope":{"default":"workflow"}}})],
  ['logic.switch', drawnBy(logicSwitch, {"fields":{"cases":{"ui":"cases"},"take":{"default":"first"},"otherwise":{"default":"Otherwise"}}})],
  ['logic.try', drawnBy(logicTry, {"fields":{}})],
  ['logic.unlock', drawnBy(logicUnlock, {"fields":{}})],
  ['logic.wait', drawnBy(logicWait, {"fields":{"mode":{"default":"for"},"duration":{"default":{"amount":1,"unit":"hours"}},"until":{"default":""},"field":{"default":""},"offset":{"default":null},"direction":{"default":"before"},"time":{"default":""},"past":{"default":"goOn"},"zone":{"default":"account"},"timeZone":{"default":""}}})],
  ['logic.waitFor', drawnBy(logicWaitFor, {"fields":{"conditions":{"default":[{"port":"reply","title":"Answer","kind":"reply","value":"","key":""}],"ui":"waitConditions"},"timeout":{"default":{"amount":1,"unit":"days"}}}})],
  ['logic.while', drawnBy(logicWhile, {"fields":{"condition":{"ui":"expression","of":"bool"},"limit":{"default":100}}})],
  ['mqtt.publish', drawnBy(mqttPublish, {"fields":{"payload":{"default":""},"qos":{"default":"1"},"retained":{"default":false}}})],
  ['msg.reply', drawnBy(msgReply, {"fields":{"text":{"channel":"message"},"subject":{"default":"","channel":"subject"},"files":{"default":""},"links":{"default":true}}})],
  ['msg.send', drawnBy(msgSend, {"fields":{"who":{"default":"contact"},"to":{"default":""},"groups":{"default":[],"ui":"groups"},"people":{"default":""},"template":{"default":""},"templateValues":{"default":[],"ui":"templateValues"},"own":{"default":[],"ui":"content"},"text":{"default":"","channel":"message"},"subject":{"default":"","channel":"subject"},"reach":{"default":"first"},"files":{"default":""},"from":{"default":""},"replyTo":{"default":""},"wait":{"default":"nothing"},"timeout":{"default":{"amount":10,"unit":"minutes"}},"unreached":{"default":"goOn"},"priority":{"default":"usual"},"at":{"default":""},"valid":{"default":null},"category":{"default":""},"links":{"default":true},"guard":{"default":true}}})],
  ['msg.sendAndWait', drawnBy(msgSendAndWait, {"fields":{"text":{"channel":"message"},"to":{"default":"{{ contact.phone }}"},"subject":{"default":"","channel":"subject"},"from":{"default":""},"answers":{"default":[{"kind":"text","port":"reply","title":""}],"ui":"answers"},"again":{"default":{"times":0,"text":""}},"remind":{"default":null},"timeout":{"default":{"amount":5,"unit":"minutes"}},"links":{"default":true}}})],
  ['msg.waitForReply', drawnBy(msgWaitForReply, {"fields":{"answers":{"default":[{"kind":"text","port":"reply","title":""}],"ui":"answers"},"again":{"default":{"times":0,"text":""}},"remind":{"default":null},"timeout":{"default":{"amount":5,"unit":"minutes"}}}})],
  ['optout.add', drawnBy(optoutAdd, {"fields":{"to":{"default":"{{ contact.phone }}"},"category":{"default":""}}})],
  ['optout.check', drawnBy(optoutCheck, {"fields":{"to":{"default":"{{ contact.phone }}"},"category":{"default":""}}})],
  ['run.log', drawnBy(runLog, {"fields":{"level":{"default":"info"}}})],
  ['run.tag', drawnBy(runTag, {"fields":{}})],
  ['table.find', drawnBy(tableFind, {"fields":{"column":{"default":""}}})],
  ['table.rows', drawnBy(tableRows, {"fields":{"where":{"default":[],"ui":"tableConditions"},"sort":{"default":""},"order":{"default":"up"},"most":{"default":100}}})],
  ['table.set', drawnBy(tableSet, {"fields":{"column":{"default":""},"set":{"default":[],"ui":"tableCells"},"adds":{"default":true}}})],
  ['tag.add', drawnBy(tagAdd, {"fields":{}})],
  ['tag.remove', drawnBy(tagRemove, {"fields":{}})],
  ['template.get', drawnBy(templateGet, {"fields":{"channel":{"default":"sms"},"language":{"default":""},"values":{"default":[],"ui":"templateValues"}}})],
  ['trigger.dataLog', drawnBy(triggerDataLog, {"fields":{"from":{"default":"device"},"device":{"default":""},"group":{"default":""},"name":{"default":""},"is":{"default":"above"},"limit":{"default":""},"lasting":{"default":{"amount":10,"unit":"minutes"}},"back":{"default":""}},"startedBy":"datalog"})],
  ['trigger.email', drawnBy(triggerEmail, {"fields":{"to":{"default":""},"subject":{"default":[],"ui":"keywords"},"from":{"default":""},"withFiles":{"default":false},"proven":{"default":false}},"startedBy":"email"})],
  ['trigger.event', drawnBy(triggerEvent, {"fields":{"key":{"default":""},"sample":{"default":""},"many":{"default":"storm"},"window":{"default":{"amount":10,"unit":"seconds"}}},"startedBy":"event"})],
  ['trigger.http', drawnBy(triggerHttp, {"fields":{"method":{"default":"POST"},"path":{"default":""},"auth":{"default":"none"},"tokenFrom":{"default":"header"},"tokenName":{"default":"x-api-key"},"scheme":{"default":"standard"},"signedWithin":{"default":{"amount":5,"unit":"minutes"}},"issuer":{"default":""},"audience":{"default":""},"scopes":{"default":""},"networks":{"default":""},"rate":{"default":"none"},"over":{"default":"refuse"},"origins":{"default":""},"example":{"default":""},"strict":{"default":false},"respond":{"default":"accepted"},"timeout":{"default":{"amount":30,"unit":"seconds"}}},"startedBy":"http"})],
  ['trigger.manual', drawnBy(triggerManual, {"fields":{"inputs":{"default":[],"ui":"typedFields"}},"startedBy":"manual"})],
  ['trigger.mqtt', drawnBy(triggerMqtt, {"fields":{"from":{"default":"device"},"device":{"default":""},"group":{"default":""},"topic":{"default":""},"on":{"default":"up"},"payload":{"default":"json"},"example":{"default":""},"retained":{"default":false},"window":{"default":{"amount":10,"unit":"seconds"}}},"startedBy":"mqtt"})],
  ['trigger.schedule', drawnBy(triggerSchedule, {"fields":{"repeat":{"default":"week"},"days":{"default":"weekdays"},"which":{"default":"date"},"date":{"default":1},"kind":{"default":"fri"},"time":{"default":"08:00"},"every":{"default":15},"windows":{"default":[{"days":[1,2,3,4,5],"from":"08:00","to":"17:00"}],"ui":"weekWindows"},"cron":{"default":""},"calendar":{"default":""},"onHoliday":{"default":"skip"},"except":{"default":[],"ui":"dates"},"starts":{"default":""},"ends":{"default":""},"most":{"default":0},"overlap":{"default":"start"},"missed":{"default":"once"},"zone":{"default":"account"},"timeZone":{"default":""}},"startedBy":"schedule"})],
  ['trigger.sms', drawnBy(triggerSms, {"fields":{"keywords":{"default":[],"ui":"keywords"},"match":{"default":"first"},"to":{"default":""}},"startedBy":"sms"})],
  ['trigger.workflow', drawnBy(triggerWorkflow, {"fields":{"inputs":{"default":[],"ui":"typedFields"}},"startedBy":"workflow"})],
]);
