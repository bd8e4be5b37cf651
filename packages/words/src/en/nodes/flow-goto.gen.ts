// Written by `npm run gen` from the node folders. Do not edit.
export default {
  title: 'Go to',
  help: 'Goes on at another step of this workflow, without a track across the canvas.',
  synonyms: 'jump, back, link, loop, connect',
  'input.step.title': 'Step',
} as const;
