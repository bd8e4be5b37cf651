import { en } from './en/index.ts';
import { nodes } from './en/nodes/index.gen.ts';
import type { SaidArea, Translation } from './light/key.ts';
import type { Language } from './light/languages.ts';
import { type NodeArea, type NodeTranslations, nodeAreas } from './node-areas.ts';
import { sv } from './sv/index.ts';
import { nodes as svNodes } from './sv/nodes/index.gen.ts';

type Catalogue = { readonly [A in SaidArea]: Translation<A> } & Readonly<Record<NodeArea, Readonly<Record<string, string>>>>;

/** The sentences of every language, by area. */
export const catalogues: Readonly<Record<Language, Catalogue>> = {
  en: { ...en, ...nodeAreas(nodes) },
  sv: { ...sv, ...nodeAreas(nodes, svNodes) },
};
/** The words of the nodes as each language has them; an empty text is not said yet. */
export const nodeWords: Readonly<Record<Language, NodeTranslations>> = { en: nodes, sv: svNodes };
