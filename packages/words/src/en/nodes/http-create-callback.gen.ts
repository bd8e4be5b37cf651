// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Make callback address',
  help: 'Makes a web address of its own for this run; Wait for something goes on when another program calls it.',
  synonyms: 'webhook, wait, url, resume, callback, link',
} as const;
