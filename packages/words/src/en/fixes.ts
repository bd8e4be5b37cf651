/** What a press on the offered correction of a finding does. */
export default {
  add: 'Add {name}',
  addBraces: "Add '}}'",
  beginWith: 'Begin with {step}',
  changeTo: 'Change to {value}',
  changeToNumber: 'Change to the number {value}',
  putInto: 'Put it into {container}',
  putJoin: 'Put a join before {step}',
  remove: 'Remove {name}',
  removeBraces: 'Remove the braces',
  removeSetting: 'Remove “{name}”',
  removeStep: 'Remove this step',
  removeTrack: 'Remove this track',
  renameTo: 'Rename to {id}',
  setBack: 'Set {field} back',
  takeOut: 'Take it out',
} as const;
