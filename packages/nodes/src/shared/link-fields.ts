import { toggle } from '@signalbox/flow';

/** Whether addresses of the web in text messages become short ones. Plans that were made before the step had it leave them as they are. */
export const linksField = toggle({
  title: 'Short links in text messages',
  help: 'Each person gets links of their own, and is seen to open them. Needs an address for short links.',
}).default(true);
