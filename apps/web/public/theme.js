// Runs before the first paint, so that no page flashes in the wrong theme. 'system' means: no attribute, tokens.css decides.
try {
  const theme = localStorage.getItem('sb-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is closed to this page; the system theme stays.
}
