/** A channel to the other tabs; `null` where the browser refuses it with its storage: nothing is there to tell them of. */
export function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
