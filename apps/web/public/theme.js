// Runs before the first paint, so that no page flashes in the wrong theme. 'system' means: no attribute, tokens.css decides.
// What the person chose stands on the page already; without that, what was chosen in this browser counts.
try {
  const theme = localStorage.getItem('sb-theme');
  const { dataset } = document.documentElement;
  if (dataset.chosen === undefined && (theme === 'light' || theme === 'dark')) dataset.theme = theme;
} catch {
  // Storage is closed to this page; the system theme stays.
}
