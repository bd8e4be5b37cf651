// Written by `npm run gen` from the node folders. Do not edit.
import type { Steering } from '@signalbox/flow';
import { steering as dataDate } from './data-date/steer.ts';
import { steering as dataFormat } from './data-format/steer.ts';
import { steering as dataGeo } from './data-geo/steer.ts';
import { steering as dataList } from './data-list/steer.ts';
import { steering as dataMask } from './data-mask/steer.ts';
import { steering as dataMath } from './data-math/steer.ts';
import { steering as dataParse } from './data-parse/steer.ts';
import { steering as dataPhone } from './data-phone/steer.ts';
import { steering as dataRegex } from './data-regex/steer.ts';
import { steering as dataSet } from './data-set/steer.ts';
import { steering as dataSmsParts } from './data-smsParts/steer.ts';
import { steering as dataTemplate } from './data-template/steer.ts';
import { steering as dataTransform } from './data-transform/steer.ts';
import { steering as flowCall } from './flow-call/steer.ts';
import { steering as flowFail } from './flow-fail/steer.ts';
import { steering as flowGoto } from './flow-goto/steer.ts';
import { steering as flowReturn } from './flow-return/steer.ts';
import { steering as flowStart } from './flow-start/steer.ts';
import { steering as flowStop } from './flow-stop/steer.ts';
import { steering as logicForEach } from './logic-forEach/steer.ts';
import { steering as logicHours } from './logic-hours/steer.ts';
import { steering as logicIf } from './logic-if/steer.ts';
import { steering as logicJoin } from './logic-join/steer.ts';
import { steering as logicParallel } from './logic-parallel/steer.ts';
import { steering as logicRandom } from './logic-random/steer.ts';
import { steering as logicSwitch } from './logic-switch/steer.ts';
import { steering as logicTry } from './logic-try/steer.ts';
import { steering as logicWait } from './logic-wait/steer.ts';
import { steering as logicWhile } from './logic-while/steer.ts';
import { steering as msgSendAndWait } from './msg-sendAndWait/steer.ts';
import { steering as msgWaitForReply } from './msg-waitForReply/steer.ts';
import { steering as runLog } from './run-log/steer.ts';

export const steering: ReadonlyMap<string, Steering> = new Map<string, Steering>([
  ['data.date', dataDate],
  ['data.format', dataFormat],
  ['data.geo', dataGeo],
  ['data.list', dataList],
  ['data.mask', dataMask],
  ['data.math', dataMath],
  ['data.parse', dataParse],
  ['data.phone', dataPhone],
  ['data.regex', dataRegex],
  ['data.set', dataSet],
  ['data.smsParts', dataSmsParts],
  ['data.template', dataTemplate],
  ['data.transform', dataTransform],
  ['flow.call', flowCall],
  ['flow.fail', flowFail],
  ['flow.goto', flowGoto],
  ['flow.return', flowReturn],
  ['flow.start', flowStart],
  ['flow.stop', flowStop],
  ['logic.forEach', logicForEach],
  ['logic.hours', logicHours],
  ['logic.if', logicIf],
  ['logic.join', logicJoin],
  ['logic.parallel', logicParallel],
  ['logic.random', logicRandom],
  ['logic.switch', logicSwitch],
  ['logic.try', logicTry],
  ['logic.wait', logicWait],
  ['logic.while', logicWhile],
  ['msg.sendAndWait', msgSendAndWait],
  ['msg.waitForReply', msgWaitForReply],
  ['run.log', runLog],
]);
