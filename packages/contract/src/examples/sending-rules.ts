import type { ChangeSendingRules, SendingRules } from '../sending-rules.ts';

export const sendingRulesExample: SendingRules = {
  quietHours: { from: '21:00', to: '08:00' },
  timeZone: 'Europe/Stockholm',
  channelOrder: ['sms', 'email'],
};
export const changeSendingRulesExample: ChangeSendingRules = { quietHours: sendingRulesExample.quietHours };
