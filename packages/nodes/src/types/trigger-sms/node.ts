import { firstWord } from '@signalbox/domain';
import { choice, keywords, text } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';

export const node = defineNode({
  type: 'trigger.sms',
  kind: 'trigger',
  group: 'trigger',
  bringsText: true,
  title: 'Text message',
  help: 'Starts the workflow when a text message comes in.',
  icon: 'message-square',
  synonyms: ['sms', 'incoming', 'keyword', 'text'],
  input: z.object({
    keywords: keywords({ title: 'Keywords', help: 'Words that start the workflow, in any case. Empty means every text message.' }).default(
      [],
    ),
    match: choice({ first: 'First word', exact: 'Whole text', contains: 'Anywhere' }, { title: 'The keyword is' }).default('first'),
    to: text({
      title: 'Number',
      help: 'One of your numbers. Empty means all of them.',
      ui: 'ownAddress',
      optional: true,
      max: 100,
    }).default(''),
  }),
  output: z.object({ from: z.string(), to: z.string(), text: z.string(), keyword: z.string(), rest: z.string() }),
  ports: [{ name: 'next', title: '', line: 'main' }],
  summary: ({ keywords = [] }, t) => (keywords.length > 0 ? keywords.join(', ').toUpperCase() : t('steps.sms.any')),
  bind: ({ keywords, match, to }) => ({
    kind: 'sms',
    keys: match === 'contains' || keywords.length === 0 ? ['*'] : [...new Set(keywords.map(firstWord))],
    sourceId: to || null,
    config: { match },
  }),
});
