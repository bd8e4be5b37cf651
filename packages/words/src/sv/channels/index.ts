import type { Translation } from '../../light/key.ts';
import events from './events.ts';
import kinds from './kinds.ts';
import page from './page.ts';
import prices from './prices.ts';
import rules from './rules.ts';
import start from './start.ts';

const words: Translation<'channels'> = { ...page, ...events, ...kinds, ...prices, ...rules, ...start };
export default words;
