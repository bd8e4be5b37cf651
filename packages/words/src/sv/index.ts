import answers from './answers.ts';
import apiKeys from './api-keys.ts';
import batches from './batches.ts';
import broken from './broken.ts';
import builder from './builder.ts';
import calendars from './calendars.ts';
import canvas from './canvas.ts';
import channels from './channels/index.ts';
import common from './common.ts';
import conditions from './conditions.ts';
import contacts from './contacts.ts';
import devices from './devices.ts';
import editing from './editing.ts';
import errors from './errors/index.ts';
import exports from './exports.ts';
import expression from './expression.ts';
import fixes from './fixes.ts';
import form from './form.ts';
import functions from './functions.ts';
import help from './help.ts';
import home from './home.ts';
import imports from './imports.ts';
import inbox from './inbox.ts';
import issues from './issues/index.ts';
import kinds from './kinds.ts';
import lists from './lists.ts';
import messages from './messages.ts';
import panels from './panels.ts';
import phone from './phone.ts';
import problems from './problems.ts';
import reasons from './reasons.ts';
import roles from './roles.ts';
import run from './run.ts';
import runs from './runs.ts';
import schedules from './schedules.ts';
import schema from './schema.ts';
import shell from './shell.ts';
import signIn from './sign-in.ts';
import states from './states.ts';
import steps from './steps.ts';
import tables from './tables.ts';
import tasks from './tasks.ts';
import templates from './templates.ts';
import testRun from './test-run.ts';
import testing from './testing.ts';
import tryIt from './try-it.ts';
import ui from './ui.ts';
import values from './values.ts';
import versions from './versions.ts';
import views from './views.ts';
import webhooks from './webhooks.ts';
import who from './who.ts';
import workflows from './workflows.ts';

export const sv = {
  answers,
  batches,
  broken,
  builder,
  canvas,
  channels,
  common,
  conditions,
  contacts,
  editing,
  errors,
  exports,
  form,
  expression,
  functions,
  help,
  home,
  imports,
  inbox,
  fixes,
  issues,
  kinds,
  lists,

  messages,

  panels,
  phone,
  problems,
  reasons,
  roles,
  run,
  runs,
  schema,
  schedules,
  shell,
  'sign-in': signIn,
  states,
  steps,
  tasks,
  'test-run': testRun,
  testing,
  'try-it': tryIt,
  ui,
  values,
  versions,
  views,
  who,
  workflows,
  'api-keys': apiKeys,
  devices,
  templates,
  webhooks,
  tables,
  calendars,
} as const;
