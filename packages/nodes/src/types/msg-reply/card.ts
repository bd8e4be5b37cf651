import { defineCard } from '../../contract/define-card.ts';
import { channelNames } from '../../shared/channel-names.ts';

export const card = defineCard({
  type: 'msg.reply',
  kind: 'effect',
  group: 'message',
  needsText: () => true,
  title: 'Reply',
  help: 'Answers the text message or e-mail that started the workflow.',
  icon: 'message-square-reply',
  synonyms: [...channelNames, 'answer', 'respond'],
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ text = '' }: { text?: string | undefined }) => text,
});
