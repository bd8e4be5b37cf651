import type { StepCard } from '@signalbox/flow';

/** The settings as a card shows them: what was typed, and what a new step has in place of the rest. A run may see more in them, see `filledInput`. */
export const shownInput = (card: StepCard, input: Record<string, unknown>): Record<string, unknown> => ({
  ...card.newSettings(),
  ...input,
});
