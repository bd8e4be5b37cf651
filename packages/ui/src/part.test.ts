import { expect, it } from 'vitest';
import { createPart } from './part.ts';

const Component = () => null;

it('asks once however often it is wanted, and tells when it is there', async () => {
  let asked = 0;
  const part = createPart(async () => {
    asked += 1;
    return { default: Component };
  });
  const seen: string[] = [];
  part.subscribe(() => seen.push(part.read().is));
  expect(part.read()).toEqual({ is: 'away' });
  await Promise.all([part.fetch(), part.fetch()]);
  await part.fetch();
  expect({ asked, seen, state: part.read() }).toEqual({ asked: 1, seen: ['here'], state: { is: 'here', Component } });
});

it('what did not come is asked for again, and then stands', async () => {
  let isOnline = false;
  const part = createPart(async () => {
    if (!isOnline) throw new Error('no connection');
    return { default: Component };
  });
  await part.fetchAhead();
  expect(part.read()).toEqual({ is: 'away' });
  await part.fetch();
  expect(part.read()).toEqual({ is: 'failed' });
  isOnline = true;
  await part.fetch();
  expect(part.read()).toEqual({ is: 'here', Component });
});
