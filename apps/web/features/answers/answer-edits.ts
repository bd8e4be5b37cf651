import { foldWord } from '@signalbox/domain';
import { withPhoneTables } from '@signalbox/domain/phone-tables';
import { type AnswerKind, answerKinds, ExpectedAnswer, readAnswer } from '@signalbox/flow';
import { freeName } from '../schema-form/rows/as-rows.ts';

// Some answers are phone numbers.
withPhoneTables();

/** The answers of a draft, which may be half typed: what is missing is as a new answer of its kind has it. */
export const draftAnswers = (value: unknown): ExpectedAnswer[] =>
  (Array.isArray(value) ? value : []).flatMap((one): ExpectedAnswer[] => {
    const parsed = ExpectedAnswer.safeParse(one);
    if (parsed.success) return [parsed.data];
    const kind = answerKinds.find((known) => known === one?.kind);
    if (!kind || typeof one.port !== 'string') return [];
    const whole: Record<string, unknown> = { ...blank(kind, []) };
    for (const [name, usual] of Object.entries(whole)) if (isLike(one[name], usual)) whole[name] = one[name];
    return [whole as ExpectedAnswer];
  });
const isLike = (typed: unknown, usual: unknown): boolean =>
  usual === null
    ? typed === null || typeof typed === 'number'
    : Array.isArray(usual)
      ? Array.isArray(typed) && typed.every((word) => typeof word === 'string')
      : typeof typed === typeof usual;

/** What may be added; yes or no are two ways at once. */
export const addable = ['words', 'choice', 'yesNo', 'number', 'date', 'phone', 'email', 'text'] as const;
export type Addable = (typeof addable)[number];

/** A new answer, before free text, which is always the last. */
export function addAnswers(answers: readonly ExpectedAnswer[], what: Addable): { answers: ExpectedAnswer[]; added: string } {
  const made: ExpectedAnswer[] = [];
  for (const kind of what === 'yesNo' ? (['yes', 'no'] as const) : [what]) made.push(blank(kind, [...answers, ...made]));
  const isLast = what === 'text';
  const at = !isLast && answers.at(-1)?.kind === 'text' ? answers.length - 1 : answers.length;
  return { answers: [...answers.slice(0, at), ...made, ...answers.slice(at)], added: made[0]?.port ?? '' };
}

function blank(kind: AnswerKind, answers: readonly ExpectedAnswer[]): ExpectedAnswer {
  const base = { port: portFor(kind, answers), title: '' };
  switch (kind) {
    case 'words':
      return { kind, ...base, words: [], inside: false };
    case 'choice':
      return { kind, ...base, number: 1 + Math.max(0, ...answers.map((one) => (one.kind === 'choice' ? one.number : 0))), words: [] };
    case 'yes':
    case 'no':
      return { kind, ...base, words: [] };
    case 'number':
      return { kind, ...base, min: null, max: null };
    default:
      return { kind, ...base };
  }
}
/** `yes`, `no` and `reply` while they are free: people read these names in expressions. */
const portFor = (kind: AnswerKind, answers: readonly ExpectedAnswer[]): string => {
  const short = kind === 'text' ? 'reply' : kind;
  return answers.some(({ port }) => port === short) ? freeName([...answers], 'port', short) : short;
};

/** Free text stays the last. */
export function moveAnswer(answers: readonly ExpectedAnswer[], from: number, to: number): ExpectedAnswer[] {
  const most = answers.at(-1)?.kind === 'text' ? answers.length - 2 : answers.length - 1;
  const moved = answers[from];
  if (!moved || moved.kind === 'text' || to < 0 || to > most) return [...answers];
  const rest = answers.filter((_, index) => index !== from);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

/** Words that were typed or pasted, each once. */
export function addWords(words: readonly string[], typed: string): string[] {
  const all = [...words];
  for (const word of typed.split(/[,;\n]/u).map((one) => one.trim().slice(0, 60)))
    if (word !== '' && !all.some((one) => foldWord(one) === foldWord(word) && one.trim() !== '' && foldWord(word) !== '')) all.push(word);
  return all;
}

/** Ways that take words. */
export const takesWords = (answer: ExpectedAnswer): answer is Extract<ExpectedAnswer, { words: string[] }> => 'words' in answer;

/** Texts that were sorted in become words of their ways. */
export const sortIn = (answers: readonly ExpectedAnswer[], sorted: ReadonlyMap<string, string>): ExpectedAnswer[] =>
  answers.map((answer) => {
    if (!takesWords(answer)) return answer;
    const texts = [...sorted].flatMap(([text, port]) => (port === answer.port ? [text] : []));
    // A comma in a text is part of it.
    return texts.length === 0
      ? answer
      : { ...answer, words: texts.reduce((words, text) => addWords(words, text.replace(/[,;\n]/gu, ' ')), answer.words) };
  });

/** Texts that still fit nothing, as the answers stand now. */
export const stillUnfit = <Text extends { text: string }>(
  answers: readonly ExpectedAnswer[],
  texts: readonly Text[],
  at: { now: number; timeZone: string },
): Text[] => texts.filter(({ text }) => readAnswer(answers, text, at) === null);
