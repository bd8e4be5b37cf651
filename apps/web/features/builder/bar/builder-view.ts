/** How the draft is shown. */
export type BuilderView = 'canvas' | 'outline';
