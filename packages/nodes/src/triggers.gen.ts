// Written by `npm run gen` from the node folders. Do not edit.
import type { TriggerMatch } from '@signalbox/flow';
import { trigger as triggerDataLog } from './types/trigger-dataLog/trigger.ts';
import { trigger as triggerEmail } from './types/trigger-email/trigger.ts';
import { trigger as triggerEvent } from './types/trigger-event/trigger.ts';
import { trigger as triggerHttp } from './types/trigger-http/trigger.ts';
import { trigger as triggerManual } from './types/trigger-manual/trigger.ts';
import { trigger as triggerMqtt } from './types/trigger-mqtt/trigger.ts';
import { trigger as triggerSchedule } from './types/trigger-schedule/trigger.ts';
import { trigger as triggerSms } from './types/trigger-sms/trigger.ts';
import { trigger as triggerWorkflow } from './types/trigger-workflow/trigger.ts';

export const triggers: ReadonlyMap<string, TriggerMatch> = new Map<string, TriggerMatch>([
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
