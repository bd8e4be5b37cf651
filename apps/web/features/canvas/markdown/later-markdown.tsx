import { loadable } from '@signalbox/ui';

const Part = loadable(() => import('./markdown-text.tsx').then((part) => part.MarkdownText));

/** A note as it was meant; as it was typed until the code for that is here. */
export const MarkdownText = ({ text }: { text: string }) => <Part text={text} meanwhile={text} />;
