import type { Say } from '@signalbox/words/light';
import type { AriaLabelConfig } from '@xyflow/react';

/** What React Flow itself says to a screen reader. */
export const flowWords = (t: Say): Partial<AriaLabelConfig> => ({
  'node.a11yDescription.default': t('canvas.keys.stepOnly'),
  'node.a11yDescription.keyboardDisabled': t('canvas.keys.step'),
  'node.a11yDescription.ariaLiveMessage': ({ direction, x, y }) => t('canvas.keys.moved', { direction, x, y }),
  'edge.a11yDescription.default': t('canvas.keys.track'),
});
