import { type Say, sayWord } from '@signalbox/words/light';
import type { StepModel, StepPort } from './step-model.ts';

/** The second line of a card. */
export const summaryWords = (t: Say, { summary }: Pick<StepModel, 'summary'>): string =>
  typeof summary === 'string' ? summary : sayWord(t, summary);

/** What stands beside a ring; '' for the only way on. */
export const portWords = (t: Say, { name, title, gone }: Pick<StepPort, 'name' | 'title' | 'gone'>): string =>
  gone ? t('canvas.port.gone', { name }) : title;
