// What the sign-in pages do beyond their forms: they stay where they are, say what went wrong, and show the password.
// Without this file the browser sends the form itself, and the server answers with the same page.
const form = document.querySelector('form[data-way]');
if (form) {
  const submit = form.querySelector('[type=submit]');
  const { way, next, busy, unreachable } = form.dataset;
  const word = submit.textContent;
  let isBusy = false;

  const setBusy = (now) => {
    isBusy = now;
    submit.ariaBusy = now ? 'true' : null;
    submit.textContent = now ? busy : word;
  };

  const say = (words) => {
    const failed = document.querySelector('[data-failed]');
    if (failed && words !== null) {
      failed.hidden = false;
      form.hidden = true;
    }
    const alert = document.querySelector('[role=alert]');
    alert.hidden = words === null;
    alert.lastElementChild.textContent = words ?? '';
  };

  // next-auth wants a token of its own with each change; the address in its answer tells what went wrong.
  const signIn = async () => {
    const { csrfToken } = await (await fetch('/api/auth/csrf')).json();
    const body = new URLSearchParams({ ...Object.fromEntries(new FormData(form)), csrfToken, callbackUrl: location.href, json: 'true' });
    const { url } = await (await fetch(`/api/auth/callback/${way}`, { method: 'POST', body })).json();
    return new URL(url, location.href).searchParams.get('error');
  };

  const enter = async () => {
    if (isBusy) return;
    setBusy(true);
    say(null);
    const problem = await signIn().catch(() => unreachable);
    // A whole new page: nothing of the person before stays in memory.
    if (problem === null) return location.assign(next);
    setBusy(false);
    say(problem);
    form.elements.password?.select();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void enter();
  });
  // Whoever comes back to the page finds it as it was.
  addEventListener('pageshow', (event) => event.persisted && setBusy(false));

  const show = form.querySelector('[aria-pressed]');
  if (show) {
    show.hidden = false;
    show.addEventListener('click', () => {
      const isShown = show.ariaPressed === 'true';
      show.ariaPressed = String(!isShown);
      form.elements.password.type = isShown ? 'password' : 'text';
    });
  }

  if (way === 'link') {
    // The token leaves the address line and with it the history of a shared computer.
    history.replaceState(null, '', '/sign-in/link');
    void enter();
  }
}
