import { type ExpectedAnswer, usualWords } from '@signalbox/flow';
import type { Words } from '@signalbox/ui';

/** What a way is called, as its track says it. */
export function answerTitle(t: Words, answer: ExpectedAnswer): string {
  if (answer.title.trim() !== '') return answer.title.trim();
  if ('words' in answer && answer.words[0] && answer.kind === 'words') return answer.words[0];
  return answer.kind === 'choice' ? String(answer.number) : t(`steps.answer.${answer.kind}`);
}

/** What people may say for it, in one line. */
export function answerSummary(t: Words, answer: ExpectedAnswer): string {
  switch (answer.kind) {
    case 'words':
      return answer.words.length === 0 ? t('answers.sum.noWords') : someWords(t, answer.words, 6);
    case 'choice':
      return answer.words.length === 0
        ? t('answers.sum.choice', { number: answer.number })
        : t('answers.sum.choiceWords', { number: answer.number, words: someWords(t, answer.words, 4) });
    case 'yes':
    case 'no':
      return someWords(t, [...answer.words, ...usualWords[answer.kind]], 4 + answer.words.length);
    case 'number':
      return numberSummary(t, answer);
    default:
      return t(`answers.sum.${answer.kind}`);
  }
}

function numberSummary(t: Words, { min, max }: Extract<ExpectedAnswer, { kind: 'number' }>): string {
  if (min !== null && max !== null) return t('answers.sum.numberBetween', { min, max });
  if (min !== null) return t('answers.sum.numberFrom', { min });
  return max !== null ? t('answers.sum.numberTo', { max }) : t('answers.sum.number');
}

const someWords = (t: Words, words: readonly string[], most: number): string =>
  words.length > most
    ? t('answers.sum.moreWords', { words: words.slice(0, most).join(', '), count: words.length - most })
    : t('answers.sum.words', { words: words.join(', ') });
