import type { Translation } from '../light/key.ts';

const words: Translation<'fixes'> = {
  add: 'Lägg till {name}',
  addBraces: "Lägg till '}}'",
  beginWith: 'Börja med {step}',
  changeTo: 'Ändra till {value}',
  changeToNumber: 'Ändra till talet {value}',
  putBefore: 'Sätt {what} före {step}',
  putInto: 'Lägg det i {container}',
  putJoin: 'Sätt en sammanslagning före {step}',
  remove: 'Ta bort {name}',
  removeBraces: 'Ta bort klamrarna',
  removeSetting: 'Ta bort ”{name}”',
  removeStep: 'Ta bort steget',
  removeTrack: 'Ta bort spåret',
  renameTo: 'Byt namn till {id}',
  setBack: 'Återställ {field}',
  takeOut: 'Ta ut det',
  use: 'Använd {value}',
  useWhenEmpty: 'Använd {fallback} när det är tomt',
};
export default words;
