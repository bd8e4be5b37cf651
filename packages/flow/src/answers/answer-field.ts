import { z } from 'zod';
import { type FieldText, fieldMeta } from '../graph/field-text.ts';
import { Duration, template } from '../graph/fields.ts';
import { portName } from '../graph/names.ts';
import { type asReason, reason } from '../graph/reason.ts';
import { ownPorts, ownPortsWords } from '../graph/steering-fields.ts';

/** Ways out of a question that no expected answer may be called. */
const taken = ['timeout', 'nothing'];
const mostAnswers = 30;

const way = { port: portName, title: z.string().max(60).default('') };
const words = z.array(z.string().trim().min(1).max(60)).max(100);
const more = words.default([]);
const limit = z.number().min(-1e12).max(1e12).nullable().default(null);

/** One answer that a question expects, with the way out that it takes. */
export const ExpectedAnswer = z.discriminatedUnion('kind', [
  /** One of these words; `inside` = also somewhere in a longer answer. */
  z.object({ kind: z.literal('words'), ...way, words: words.default([]), inside: z.boolean().default(false) }),
  /** The number that stands before it in the question, its title, or one of the words. */
  z.object({ kind: z.literal('choice'), ...way, number: z.number().int().min(0).max(99), words: more }),
  z.object({ kind: z.literal('yes'), ...way, words: more }),
  z.object({ kind: z.literal('no'), ...way, words: more }),
  z.object({ kind: z.literal('number'), ...way, min: limit, max: limit }),
  z.object({ kind: z.literal('date'), ...way }),
  z.object({ kind: z.literal('phone'), ...way }),
  z.object({ kind: z.literal('email'), ...way }),
  /** Whatever is said. */
  z.object({ kind: z.literal('text'), ...way }),
]);
export type ExpectedAnswer = z.output<typeof ExpectedAnswer>;
export const answerKinds = ['words', 'choice', 'yes', 'no', 'number', 'date', 'phone', 'email', 'text'] as const;
export type AnswerKind = ExpectedAnswer['kind'];

/** The answers of a question in the order in which they are tried; each is a way out. */
export const expectedAnswers = (field: FieldText) =>
  z
    .array(ExpectedAnswer)
    .max(mostAnswers)
    .refine((all) => all.length > 0, reason('noAnswers'))
    .refine(ownPorts(taken), ownPortsWords(taken))
    .refine((all) => all.every(({ kind }, index) => kind !== 'text' || index === all.length - 1), reason('textLast'))
    .superRefine((all, context) => {
      for (const [index, one] of all.entries()) {
        const bad = (path: string, why: ReturnType<typeof asReason>) => context.addIssue({ code: 'custom', path: [index, path], ...why });
        if (one.kind === 'words' && one.words.length === 0) bad('words', reason('noWords'));
        if (one.kind === 'number' && one.min !== null && one.max !== null && one.min > one.max) bad('max', reason('turnedLimits'));
      }
    })
    .meta(fieldMeta(field, 'answers'));

/** As new questions have it: every text is an answer. */
export const anyText: ExpectedAnswer = { kind: 'text', port: 'reply', title: '' };

const text = () => template({ title: 'Text', lines: 2, max: 1000, optional: true }).default('');

/** How often a question is asked again when no answer fits, and how; without a text of its own it is the same question. */
export const askAgain = (field: FieldText) =>
  z.object({ times: z.number().int().min(0).max(5).default(0), text: text() }).meta(fieldMeta(field, 'askAgain'));
/** Once, to who has not answered. null = never. */
export const remind = (field: FieldText) => z.object({ after: Duration, text: text() }).nullable().meta(fieldMeta(field, 'remind'));
/** How long an answer is waited for. null = for ever. */
export const giveUp = (field: FieldText) => Duration.nullable().meta(fieldMeta(field, 'giveUp'));
