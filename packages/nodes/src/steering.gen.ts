// Written by `npm run gen` from the node folders. Do not edit.
import type { Steering } from '@signalbox/flow';
import { steering as dataSet } from './data-set/steer.ts';
import { steering as flowStop } from './flow-stop/steer.ts';
import { steering as logicIf } from './logic-if/steer.ts';
import { steering as logicSwitch } from './logic-switch/steer.ts';
import { steering as logicWait } from './logic-wait/steer.ts';
import { steering as msgSendAndWait } from './msg-sendAndWait/steer.ts';
import { steering as msgWaitForReply } from './msg-waitForReply/steer.ts';

export const steering: ReadonlyMap<string, Steering> = new Map<string, Steering>([
  ['data.set', dataSet],
  ['flow.stop', flowStop],
  ['logic.if', logicIf],
  ['logic.switch', logicSwitch],
  ['logic.wait', logicWait],
  ['msg.sendAndWait', msgSendAndWait],
  ['msg.waitForReply', msgWaitForReply],
]);
