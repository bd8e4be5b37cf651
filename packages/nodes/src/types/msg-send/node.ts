import { channels } from '@signalbox/domain';
import {
  choice,
  dateTime,
  duration,
  messageMark,
  optionalDuration,
  personalTemplate,
  reason,
  subjectMark,
  text,
  toggle,
  valueLines,
} from '@signalbox/flow';
import { z } from 'zod';
import { defineNode } from '../../contract/define-node.ts';
import { channelNames } from '../../shared/channel-names.ts';
import { filesField } from '../../shared/files-field.ts';
import { linksField } from '../../shared/link-fields.ts';
import { recipientField } from '../../shared/recipient-fields.ts';
import { replyToField } from '../../shared/reply-to-field.ts';
import { templateField, templateValues } from '../../shared/template-fields.ts';
import { card } from './card.ts';
import { fromFirstVersion } from './first-version.ts';

const many = { who: ['people'] };
const ones = { who: ['contact', 'address'] };
const ownWords = (title: string, channel: string) => personalTemplate({ title, channel, lines: 3, max: 4000, optional: true, each: many });

export const node = defineNode({
  ...card,
  upgrades: { 1: fromFirstVersion },
  needsContact: ({ who }) => who === 'contact',
  input: z
    .object({
      who: choice({ contact: 'The contact of the run', address: 'A number or an address', people: 'Many people' }, { title: 'To' })
        .meta({ ui: 'recipients' })
        .default('contact'),
      to: recipientField({
        title: 'Number or address',
        help: 'A phone number or an e-mail address, typed or from a value.',
        ...{ optional: true, within: 'who', when: { who: ['address'] } },
      }).default(''),
      groups: z
        .array(z.object({ name: text({ title: 'Group', ui: 'group', named: 'needs', max: 100 }) }))
        .max(20)
        .meta({ title: 'Groups', ui: 'groups', within: 'who', when: many })
        .default([]),
      people: valueLines({
        title: 'People',
        help: 'Phone numbers and e-mail addresses with commas between, or a value that is a list of them or of contacts.',
        ...{ optional: true, max: 8000, within: 'who', when: many },
      }).prefault(''),
      template: templateField({ optional: true, within: 'own' }).default(''),
      templateValues: templateValues({ within: 'own' }).default([]),
      own: z
        .array(
          z.object({
            channel: z.enum(channelNames as [string, ...string[]]),
            subject: ownWords('Subject', 'plain').prefault(''),
            text: ownWords('Text', 'plain').prefault(''),
            formatted: ownWords('Formatted text', 'markdown').prefault(''),
          }),
        )
        .max(channels.all.length)
        .meta({ title: 'What they get', ui: 'content' })
        .default([]),
      text: personalTemplate({
        title: 'Text',
        channel: messageMark,
        lines: 4,
        max: 2000,
        within: 'own',
        optional: true,
        each: many,
      }).prefault(''),
      subject: personalTemplate({ title: 'Subject', channel: subjectMark, max: 300, within: 'own', optional: true, each: many }).prefault(
        '',
      ),
      reach: z
        .enum(['first', 'all', ...channelNames])
        .meta({
          ...{ title: 'By', ui: 'choice', within: 'own' },
          options: { first: 'The first channel that each can be reached on', all: 'All channels that each can be reached on' },
          when: { who: ['contact', 'people'] },
        })
        .default('first'),
      files: filesField({
        help: 'Go along with an e-mail: a value that is a file or a list of files, such as {{ trigger.files }}. Text messages leave them out.',
      }),
      from: text({
        title: 'From',
        help: 'One of your addresses. Empty means the usual one of the channel, else the first that can send it.',
        ui: 'ownAddress',
        optional: true,
        max: 100,
      }).default(''),
      replyTo: replyToField({
        help: 'Another mailbox for answers to an e-mail. They do not come back to this run then. Empty means what its provider says.',
      }),
      wait: choice(
        { nothing: 'Nothing, go on at once', sent: 'Sent', delivered: 'Delivered', read: 'Read', clicked: 'A short link in it opened' },
        {
          title: 'Wait for',
          help: 'Read is known where the channel tells it, or when a short link is opened. Of many people it is then told who has when time is over.',
        },
      ).default('nothing'),
      timeout: duration({ title: 'At most', when: { wait: ['sent', 'delivered', 'read', 'clicked'] } }).default({
        amount: 10,
        unit: 'minutes',
      }),
      unreached: choice(
        { goOn: 'go on', fail: 'fail' },
        { title: 'When nobody can be reached', when: { ...ones, wait: ['nothing'] } },
      ).default('goOn'),
      priority: choice(
        { usual: 'As usual', urgent: 'Urgent, also at night', normal: 'Before mailings', bulk: 'When there is room' },
        { title: 'Priority' },
      ).default('usual'),
      at: dateTime({ title: 'Not before', placeholder: '2026-12-24 15:00', optional: true }).prefault(''),
      valid: optionalDuration({ title: 'Not later than', help: 'What has not left by then is not sent.' }).default(null),
      category: text({
        title: 'Category',
        help: 'What people can end on its own, such as news.',
        ...{ optional: true, max: 40 },
      }).default(''),
      links: linksField,
      guard: toggle({ title: 'Not the same twice within 12 hours', when: many }).default(true),
    })
    .refine(
      ({ text, own, template }) =>
        template !== '' || [text, ...own.flatMap((one) => [one.text, one.formatted])].some((words) => words.trim() !== ''),
      {
        path: ['text'],
        ...reason('empty'),
      },
    )
    .refine(({ who, to }) => who !== 'address' || to.trim() !== '', { path: ['to'], ...reason('empty') })
    .refine(({ wait, links }) => wait !== 'clicked' || links, { path: ['links'], ...reason('shortLinks') })
    .refine(({ who, groups, people }) => who !== 'people' || groups.length > 0 || people.trim() !== '', {
      path: ['groups'],
      ...reason('noPeople'),
    }),
  output: z.object({
    result: z.string(),
    reason: z.string(),
    messageId: z.string(),
    parts: z.number(),
    to: z.string(),
    batchId: z.string(),
    link: z.string(),
    total: z.number(),
    sent: z.number(),
    delivered: z.number(),
    read: z.number(),
    clicked: z.number(),
    failed: z.number(),
    unreachable: z.number(),
    suppressed: z.number(),
    skipped: z.number(),
    missed: z.array(z.object({ name: z.string(), address: z.string(), result: z.string(), reason: z.string() })),
  }),
});
