import { defineCard } from '../../contract/define-card.ts';
import { channelNames } from '../../shared/channel-names.ts';
import { sendPorts } from './send-ports.ts';

export const card = defineCard({
  type: 'msg.send',
  version: 2,
  kind: 'effect',
  group: 'message',
  waits: true,
  title: 'Send text',
  help: 'Sends a text message or an e-mail to one person or to many, and can wait until it is there.',
  icon: 'send',
  synonyms: [...channelNames, 'message', 'notify', 'mail', 'group', 'broadcast', 'many'],
  goesBy: ({ reach }) => (typeof reach === 'string' && channelNames.includes(reach) ? reach : null),
  ports: sendPorts,
  summary: ({ text = '', template = '' }: { text?: string | undefined; template?: string | undefined }, t) =>
    template === '' ? text : t('steps.send.template'),
});
