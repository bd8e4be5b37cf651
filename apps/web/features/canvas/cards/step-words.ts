import { type Say, sayText } from '@signalbox/words/light';
import type { StepModel, StepPort } from './step-model.ts';
import type { StepTypes } from './step-types.ts';

/** What a step is called: as a person named it, or as its type is called. */
export const titleWords = (t: Say, { title }: Pick<StepModel, 'title'>): string => sayText(t, title);

/** The second line of a card. */
export const summaryWords = (t: Say, { summary }: Pick<StepModel, 'summary'>, types: StepTypes): string => summary(t, types);

/** What stands beside a ring; '' for the only way on. */
export const portWords = (t: Say, { title, gone }: Pick<StepPort, 'title' | 'gone'>): string =>
  gone ? t('canvas.port.gone') : sayText(t, title);
