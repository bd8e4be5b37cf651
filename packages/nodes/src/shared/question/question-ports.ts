import type { AnswerKind, Port } from '@signalbox/flow';
import { word } from '@signalbox/words/light';
import { latePort } from '../late-port.ts';

/** The ways out, as far as half-typed settings say; `kept` = fields known before an answer came. */
export function questionPorts({ answers, again, timeout }: Record<string, unknown>, kept: readonly string[]): readonly Port[] {
  const expected = answersOf(answers);
  const ways = expected.map(({ port, title, kind, words, number }): Port => {
    const said = kind === 'words' ? (words[0] ?? '') : kind === 'choice' && number !== null ? String(number) : '';
    const typed = title.trim() || said;
    const usual = word(`steps.answer.${kind}`);
    return { name: port, line: 'main', ...(typed === '' ? { title: usual } : { title: typed, typed: true }) };
  });
  const nothing: Port = {
    ...{ name: 'nothing', title: word('steps.port.nothingFits', { tries: timesOf(again) + 1 }), line: 'siding', optional: true },
    sets: [...kept, 'text', 'receivedAt', 'tries'],
  };
  return [
    ...ways,
    ...(expected.at(-1)?.kind === 'text' ? [] : [nothing]),
    ...(timeout === null ? [] : [latePort('noAnswer', timeout, [...kept, 'tries'])]),
  ];
}

interface Expected {
  port: string;
  title: string;
  kind: AnswerKind;
  words: readonly string[];
  number: number | null;
}
const kinds: readonly unknown[] = ['words', 'choice', 'yes', 'no', 'number', 'date', 'phone', 'email', 'text'] satisfies AnswerKind[];
/** As questions of version 1 have it: every text is an answer. */
const anyText: readonly Expected[] = [{ kind: 'text', port: 'reply', title: '', words: [], number: null }];

/** A draft is read here as far as it goes; what is wrong in it is for the schema to say. */
function answersOf(typed: unknown): readonly Expected[] {
  const read = Array.isArray(typed) ? typed.map(answerOf) : [null];
  return read.includes(null) ? anyText : read.flatMap((one) => one ?? []);
}
function answerOf(typed: unknown): Expected | null {
  const { port, title, kind, words, number }: { [Field in keyof Expected]?: unknown } =
    typeof typed === 'object' && typed !== null ? typed : {};
  if (typeof port !== 'string') return null;
  return {
    port,
    title: typeof title === 'string' ? title : '',
    kind: kinds.includes(kind) ? (kind as AnswerKind) : 'words',
    words: Array.isArray(words) && words.every((one) => typeof one === 'string') ? words : [],
    number: typeof number === 'number' ? number : null,
  };
}

function timesOf(again: unknown): number {
  const times = typeof again === 'object' && again !== null && 'times' in again ? again.times : 0;
  return Number.isInteger(times) && Number(times) >= 0 && Number(times) <= 5 ? Number(times) : 0;
}
