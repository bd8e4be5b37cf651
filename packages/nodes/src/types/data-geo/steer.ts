import { numberOf } from '@signalbox/domain';
import { steerNode } from '../../contract/define-node.ts';
import { failed, shown } from '../../shared/values/failed.ts';
import { bearingTo, coordinatesOf, isInBox, metresBetween } from './coordinates.ts';
import { node } from './node.ts';

export const steering = steerNode(node, {
  enter: (input) => {
    const place = coordinatesOf(input.place);
    if (!place) return noPlace(input.place, 'place');
    if (input.question === 'box') {
      const southWest = coordinatesOf(input.southWest);
      const northEast = coordinatesOf(input.northEast);
      if (!southWest) return noPlace(input.southWest, 'southWest');
      if (!northEast) return noPlace(input.northEast, 'northEast');
      if (southWest.latitude > northEast.latitude) return failed('geo.corners', {}, 'southWest');
      return { port: isInBox(place, southWest, northEast) ? 'inside' : 'outside', output: { ...place } };
    }
    const other = coordinatesOf(input.other);
    if (!other) return noPlace(input.other, 'other');
    const exact = metresBetween(place, other);
    const metres = Math.round(exact);
    const output = { ...place, metres, kilometres: metres / 1000, bearing: bearingTo(place, other) };
    if (input.question === 'distance') return { port: 'next', output };
    const limit = numberOf(input.metres);
    if (limit === null || limit < 0) return failed('number.invalid.metres', { value: shown(input.metres) }, 'metres');
    return { port: exact <= limit ? 'inside' : 'outside', output };
  },
});

const noPlace = (value: unknown, field: string) => failed('geo.no_place', { value: shown(value) }, field);
