import { portsOf } from '@signalbox/flow';
import { wordsFor } from '@signalbox/words';
import { expect, test } from 'vitest';
import { cards } from './cards.gen.ts';
import { fixturesOf } from './fixtures-of.ts';
import { catalogue } from './registry.gen.ts';

const t = wordsFor('en');

test.each([...catalogue.values()].map((spec) => [spec.type, spec] as const))(
  '%s is drawn alike with its schemas and without',
  (type, spec) => {
    const card = cards.get(type);
    if (!card) throw new Error(`${type} has no card`);
    const { fields: _, startedBy, ...drawn } = card;
    expect(spec).toMatchObject({ ...drawn, newSettings: expect.any(Function) });
    for (const input of [{}, ...fixturesOf(type).map((fixture) => fixture.input)]) {
      const read = spec.input.safeParse(input);
      const known = { ...card.newSettings(), ...input };
      if (!read.success && Object.keys(input).length > 0) continue;
      const full = read.data ?? known;
      expect(portsOf(card, known)).toEqual(portsOf(spec, full));
      expect(card.summary(known, t)).toBe(spec.summary(full, t));
      expect(card.fork?.(known)).toEqual(spec.fork?.(full));
      if (read.success) expect(startedBy).toBe(spec.bind?.(read.data).kind);
    }
  },
);
