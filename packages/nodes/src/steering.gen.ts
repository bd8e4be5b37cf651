// Written by `npm run gen` from the node folders. Do not edit.
import type { Steering } from '@signalbox/flow';
import { steering as dataDate } from './types/data-date/steer.ts';
import { steering as dataFormat } from './types/data-format/steer.ts';
import { steering as dataGeo } from './types/data-geo/steer.ts';
import { steering as dataList } from './types/data-list/steer.ts';
import { steering as dataMask } from './types/data-mask/steer.ts';
import { steering as dataMath } from './types/data-math/steer.ts';
import { steering as dataParse } from './types/data-parse/steer.ts';
import { steering as dataPhone } from './types/data-phone/steer.ts';
import { steering as dataRegex } from './types/data-regex/steer.ts';
import { steering as dataSet } from './types/data-set/steer.ts';
import { steering as dataSmsParts } from './types/data-smsParts/steer.ts';
import { steering as dataTemplate } from './types/data-template/steer.ts';
import { steering as dataTransform } from './types/data-transform/steer.ts';
import { steering as flowCall } from './types/flow-call/steer.ts';
import { steering as flowFail } from './types/flow-fail/steer.ts';
import { steering as flowGoto } from './types/flow-goto/steer.ts';
import { steering as flowReturn } from './types/flow-return/steer.ts';
import { steering as flowStart } from './types/flow-start/steer.ts';
import { steering as flowStop } from './types/flow-stop/steer.ts';
import { steering as logicForEach } from './types/logic-forEach/steer.ts';
import { steering as logicHours } from './types/logic-hours/steer.ts';
import { steering as logicIf } from './types/logic-if/steer.ts';
import { steering as logicJoin } from './types/logic-join/steer.ts';
import { steering as logicParallel } from './types/logic-parallel/steer.ts';
import { steering as logicRandom } from './types/logic-random/steer.ts';
import { steering as logicSwitch } from './types/logic-switch/steer.ts';
import { steering as logicTry } from './types/logic-try/steer.ts';
import { steering as logicWait } from './types/logic-wait/steer.ts';
import { steering as logicWhile } from './types/logic-while/steer.ts';
import { steering as msgSend } from './types/msg-send/steer.ts';
import { steering as msgSendAndWait } from './types/msg-sendAndWait/steer.ts';
import { steering as msgWaitForReply } from './types/msg-waitForReply/steer.ts';
import { steering as runLog } from './types/run-log/steer.ts';

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
  ['msg.send', msgSend],
  ['msg.sendAndWait', msgSendAndWait],
  ['msg.waitForReply', msgWaitForReply],
  ['run.log', runLog],
]);
