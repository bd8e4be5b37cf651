import { type CardField, defaultInput, inputSchemaOf, type NodeSpec, type StepCard } from '@signalbox/flow';

/** What a card says of the settings while their schema is not there, taken from it. */
export function cardFields(spec: NodeSpec): Pick<StepCard, 'fields' | 'startedBy'> {
  const fields = Object.entries(inputSchemaOf(spec).properties ?? {}).flatMap(([name, { default: value, type, ui, of, channel }]) => {
    const said: CardField = {
      default: value,
      // Which widget a plain setting has is the panel's business.
      ...(type === 'array' || ui === 'expression' ? { ui, of } : {}),
      ...(channel === 'plain' ? {} : { channel }),
    };
    return Object.values(said).every((one) => one === undefined) ? [] : [[name, said] as const];
  });
  const startedBy = spec.bind?.(defaultInput(spec)).kind;
  return { fields: Object.fromEntries(fields), ...(startedBy ? { startedBy } : {}) };
}
