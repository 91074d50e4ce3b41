/** To be built. */

export function JobTable() {
  return null;
}
