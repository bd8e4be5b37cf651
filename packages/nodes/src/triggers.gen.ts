// Written by `npm run gen` from the node folders. Do not edit.
import type { TriggerMatch } from '@signalbox/flow';
import { trigger as triggerHttp } from './trigger-http/trigger.ts';
import { trigger as triggerManual } from './trigger-manual/trigger.ts';
import { trigger as triggerSms } from './trigger-sms/trigger.ts';

export const triggers: ReadonlyMap<string, TriggerMatch> = new Map<string, TriggerMatch>([
  ['trigger.http', triggerHttp],
  ['trigger.manual', triggerManual],
  ['trigger.sms', triggerSms],
]);
