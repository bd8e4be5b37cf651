export const findKinds = ['texts', 'values', 'problems'] as const;
export type FindKind = (typeof findKinds)[number];
/** A step, or a note (`note:` in front of its id), that has the words. */
export interface Hit {
  id: string;
  kinds: readonly FindKind[];
}
export const findFieldId = 'find-in-workflow';
