import type { NodeCard, StepCard } from '@signalbox/flow';
import type { Say } from '@signalbox/words/light';

/** A card as its author writes it. */
export interface CardDefinition extends Omit<NodeCard, 'version' | 'synonyms' | 'summary' | 'newSettings'> {
  version?: number;
  synonyms?: readonly string[];
  /** Says itself which settings it reads, with `?`, for drafts are half typed; `defineNode` checks that the schema has them so. */
  summary: (input: never, t: Say) => string;
}

/** The part of a node type that the canvas draws it by. It is sent before all schemas, so nothing in it may import them. */
export const defineCard = <const Card extends CardDefinition>(card: Card): Card => card;

/** The same with what the schemas say of the settings; `npm run gen` writes that down. */
export const drawnBy = (card: CardDefinition, { fields, startedBy }: Pick<StepCard, 'fields' | 'startedBy'>): StepCard => {
  const newSettings = Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => ('default' in field ? [[name, field.default]] : [])),
  );
  return {
    version: 1,
    synonyms: [],
    ...card,
    summary: card.summary as NodeCard['summary'],
    newSettings: () => newSettings,
    fields,
    startedBy,
  };
};
