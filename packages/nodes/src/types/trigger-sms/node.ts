import { firstWord } from '@signalbox/domain';
import { choice, keywords, text } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { card } from './card.ts';

export const node = defineNode({
  ...card,
  bringsText: true,
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
  bind: ({ keywords, match, to }) => ({
    kind: 'sms',
    keys: match === 'contains' || keywords.length === 0 ? ['*'] : [...new Set(keywords.map(firstWord))],
    sourceId: to || null,
    config: { match },
  }),
});
