/** Whether a school's own sheets are kept on this device: known without waiting, before anything of them is loaded. */

/** Where the stamp of their present state is kept; the sheets themselves are beside it. */
export const LOCAL_STAMP = 'azimut-fiches-locales';

/** How the name of the part that holds them begins. */
export const LOCAL_PART = 'local:';

/** The stamp, another after each change; `null`: there are none, or storage is refused. */
export function readLocalStamp(): string | null {
  try {
    return sessionStorage.getItem(LOCAL_STAMP) ?? localStorage.getItem(LOCAL_STAMP);
  } catch {
    return null;
  }
}
