/** Findings about steps, tracks, containers, forks and joins. */
export default {
  'container.circle': '{steps} stand inside each other. Take one of them out.',
  'container.circle.self': '{step} stands inside itself. Take it out.',
  'container.crossed':
    'The track from {step} to {to} leads from {outer} into {inner}. Remove it: a run goes into a container and out of it only through the container itself.',
  'container.crossed.into':
    'The track from {step} to {to} leads into {inner} past its beginning. Remove it: a run goes into a container and out of it only through the container itself.',
  'container.crossed.out':
    'The track from {step} to {to} leads out of {outer}. Remove it: a run goes into a container and out of it only through the container itself.',
  'container.empty': '{step} has no first step. Put a step into it and connect {port} to it.',
  'container.inside_elsewhere':
    '{port} of {step} leads to {to}, which does not stand inside it. Lead it to a step inside, or move {to} into it.',
  'container.not_one': '{step} stands inside {outer}, which cannot hold other steps. Take it out.',
  'container.too_deep':
    '{step} is the last of {count} that stand one inside the other; {most} is the most. Let a workflow of its own do what is inside, and call it.',
  'container.trigger': '{step} starts the workflow, so it cannot stand inside another step. Take it out.',
  'container.unknown': '{step} stands inside {outer}, which is not there any more. Take it out, or put it into another container.',
  'edge.dangling': 'A track from {step} leads to {to}, which is not there any more. Remove the track, or lead it to another step.',
  'edge.dangling.start': 'A track starts at {from}, which is not there any more. Remove the track.',
  'edge.into_trigger': '{step} starts the workflow, so no track can lead to it. Remove the track from {from}.',
  'edge.port_taken': 'Two tracks leave {step} by the same way out ({port}). Remove one of them.',
  'edge.unknown_port': '{step} has no way out called {port}. Remove the track, or draw it from another way out.',
  'edge.unknown_port.goto': '{step} leads on by itself, so no track can leave it. Remove the track.',
  'edge.unknown_port.near': '{step} has no way out called {port}. Did you mean {near}? Remove the track, or draw it from another way out.',
  'fork.leads_back': 'A branch of {step} leads back to {to} before the branches come together. Remove that track, or put a join before it.',
  'fork.many_lines':
    'From {step} on, up to {count} ways, loops and tries can be open at the same time; a run with over {most} is stopped. Bring ways together before they part again, or use For each.',
  'fork.meet': 'Branches of {step} meet at {at} without a join, so everything from there on runs once per branch. Put a join before it.',
  'fork.open_branch': 'Nothing follows {port} of {step}; that branch ends at once. Connect a step, or remove the branch.',
  'fork.two_joins': 'The branches of {step} come to different joins: {first} and {second}. Lead them all to one.',
  'goto.circle': '{step} leads back to itself without a step between. Choose another step.',
  'goto.crossed': '{step} leads to {to}, which stands inside {inner}. Choose a step of the same container.',
  'goto.crossed.out': '{step} leads to {to}, which stands outside {outer}. Choose a step of the same container.',
  'goto.trigger': '{step} leads to {to}, which starts the workflow. Choose the step after it.',
  'goto.unknown': '{step} leads to {to}, which is not there any more. Choose another step.',
  'goto.unknown.near': '{step} leads to {to}, which is not there any more. Did you mean {near}?',
  'join.need':
    '{step} waits for {need} branches, and {count, plural, one {one comes} other {# come}} here from {fork}. Ask for {count} at most.',
  'join.nested': '{step} brings together {fork} and the branches around it. Put a join of its own after {fork}.',
  'join.never_all': '{port} of {fork} does not come to {step}, so never all branches do. Lead it there, or let {step} wait for fewer.',
  'join.no_fork': 'No branches come together at {step}. Remove it, or put Run in parallel before it.',
  'join.no_fork.past':
    'A run can come to {step} past {fork}, and would wait there for branches that do not exist. Lead that track to the step after {step}.',
  'loop.unguarded':
    'The loop through {step} has no step that waits. A run that goes round it 1 000 times is stopped. Add a wait, or a way out.',
  'node.duplicate_id': 'Two steps are called {id}. Give one of them another id.',
  'node.reserved_id': '{id} is a word of the expression language. Give this step another id.',
  'node.unknown_type': 'This installation has no step type {type}. Remove the step, or update the installation.',
  'node.unknown_type.near': 'This installation has no step type {type}. Did you mean {near}?',
  'node.unknown_version':
    'This step was made with version {made} of {type}; this installation has version {known}. Update the installation.',
  'node.unreachable': 'No track leads to {step}, so it never runs. Connect it or remove it.',
  'plan.too_large': 'This workflow is too large. It has {count} steps; {most} is the most. Split it into several workflows.',
  'plan.too_large.bytes': 'This workflow is too large. It takes {kib} KiB; 2 048 is the most. Split it into several workflows.',
  'port.loose': 'Nothing follows {port} of {step}; a run that goes there ends. Connect a step, or leave it if that is meant.',
  'port.loose.trigger': 'Nothing follows {step}. Connect a step to it.',
  'workflow.no_trigger': 'Nothing starts this workflow. Add a trigger, such as an incoming text message.',
} as const;
