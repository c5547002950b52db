/** Whether a browser with a window can be opened here; not with `--headless`, and not in CI. */
export function hasDisplay(): boolean {
  if (process.argv.includes('--headless') || process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
