import type { ContactChange, ContactPort, EffectItem, EffectResult } from '../contract/effect-context.ts';
import { askTogether } from './ask-together.ts';
import { noContact } from './node-errors.ts';

interface Change<Input> {
  set: (input: Input) => ContactChange;
  output: (input: Input) => Record<string, unknown>;
}

/** Changes the contact of each run, all in one call; the runs go on with the contact as it is then. */
export const changeContact = <Input>(
  items: readonly EffectItem<Input>[],
  contacts: ContactPort,
  { set, output }: Change<Input>,
): Promise<EffectResult[]> =>
  askTogether(
    items,
    ({ contactId, input }) => (contactId ? { ask: { contactId, set: set(input) } } : { result: { error: noContact } }),
    (wanted) => contacts.change(wanted),
    (got, { input }) => ('error' in got ? got : { port: 'next', output: output(input), contact: got.contact }),
  );
