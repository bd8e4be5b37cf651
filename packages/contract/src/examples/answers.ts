import type { AnswerCounts } from '../answers.ts';

export const answerCountsExample: AnswerCounts = {
  ways: [
    { port: 'yes', count: 412 },
    { port: 'no', count: 186 },
    { port: 'nothing', count: 22 },
    { port: 'timeout', count: 96 },
  ],
  nothing: {
    count: 22,
    texts: [
      { text: 'brrr', count: 9 },
      { text: 'not really', count: 6 },
    ],
  },
  masked: false,
  more: false,
};
