import type { ChangeSendingRules, CheckLinkUrl, LinkCheck, SendingRules } from '../sending-rules.ts';

export const sendingRulesExample: SendingRules = {
  quietHours: { from: '21:00', to: '08:00' },
  categoryHours: [{ category: 'alarm', hours: null }],
  timeZone: 'Europe/Stockholm',
  channelOrder: ['sms', 'email'],
  linkUrl: 'https://go.norrvik.example',
  usualLinkUrl: null,
};
export const changeSendingRulesExample: ChangeSendingRules = { quietHours: sendingRulesExample.quietHours };
export const checkLinkUrlExample: CheckLinkUrl = { linkUrl: 'https://go.norrvik.example' };
export const linkCheckExample: LinkCheck = { result: 'works' };
