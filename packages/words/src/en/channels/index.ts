import events from './events.ts';
import kinds from './kinds.ts';
import page from './page.ts';
import prices from './prices.ts';
import rules from './rules.ts';
import start from './start.ts';

/** Everything about channels and their providers. */
export default { ...page, ...events, ...kinds, ...prices, ...rules, ...start } as const;
