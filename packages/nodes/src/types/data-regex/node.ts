import { asReason, choice, template, text, toggle } from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { patternOf } from '../../shared/pattern/pattern.ts';
import { card } from './card.ts';

export const tasks = {
  extract: 'Find and keep what fits',
  test: 'Does it fit?',
  replace: 'Replace what fits',
} as const;

export const node = defineNode({
  ...card,
  input: z
    .object({
      task: choice(tasks, { title: 'What to do' }).default('extract'),
      text: template({ title: 'Text', lines: 3, max: 8000, placeholder: '{{ trigger.text }}' }),
      pattern: text({
        title: 'Pattern',
        help: 'A regular expression. Looking ahead and behind and referring back to groups is not possible.',
        ui: 'pattern',
        placeholder: '\\d{4}',
        max: 500,
      }),
      replacement: template({
        title: 'Put instead',
        help: '$1 or $<name> is what a group found, $& all of it, $$ the sign $.',
        max: 2000,
        optional: true,
        when: { task: ['replace'] },
      }).default(''),
      all: toggle({ title: 'All of them', help: 'Otherwise only the first one.', when: { task: ['extract', 'replace'] } }).default(true),
      ignoreCase: toggle({ title: 'Capital and small letters are the same' }).default(true),
      lines: toggle({ title: 'Line by line', help: '^ and $ then stand at the ends of each line.' }).default(false),
    })
    .superRefine(({ pattern, ignoreCase, lines }, context) => {
      const made = patternOf(pattern, { ignoreCase, lines });
      if ('problem' in made) context.addIssue({ code: 'custom', path: ['pattern'], ...asReason(made.problem) });
    }),
  output: z.object({ count: z.number() }),
  outputFields: ({ task }) =>
    task === 'replace'
      ? { text: 'string' }
      : task === 'test'
        ? { matched: 'bool' }
        : { found: 'string', groups: 'list<string>', named: 'map<string, string>', matches: 'list<string>' },
});
