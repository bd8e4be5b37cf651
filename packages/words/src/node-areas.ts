import type { nodes } from './en/nodes/index.gen.ts';

/** The words of the node types of one language: type -> key -> text. */
export type NodeWords = Readonly<Record<string, Readonly<Record<string, string>>>>;
/** What a file of another language holds; an empty text is not said yet. */
export type NodeTranslation<Type extends keyof typeof nodes> = Readonly<Record<keyof (typeof nodes)[Type], string>>;
/** The same for all of them. */
export type NodeTranslations = { readonly [Type in keyof typeof nodes]: NodeTranslation<Type> };

/**
 * The words of the nodes as areas: `nodes` is what steps, tracks, settings and choices are called, wherever a workflow is shown;
 * `node-help` is what palette and form say besides, where one is drawn.
 * The texts are taken as they are, braces and all. Where a language does not say something yet, the source does.
 */
export function nodeAreas(source: NodeWords, words: NodeWords = source): Record<NodeArea, Record<string, string>> {
  const areas = { nodes: {} as Record<string, string>, 'node-help': {} as Record<string, string> };
  for (const [type, texts] of Object.entries(source))
    for (const [key, text] of Object.entries(texts))
      areas[isName(key) ? 'nodes' : 'node-help'][`${type}.${key}`] = words[type]?.[key] || text;
  return areas;
}

export type NodeArea = 'nodes' | 'node-help';
export const nodeAreaNames: readonly string[] = ['nodes', 'node-help'] satisfies NodeArea[];

const isName = (key: string): boolean => /^(title$|port\.|input\.\w+\.(title$|options\.))/.test(key);
