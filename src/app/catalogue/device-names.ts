/** The names of a catalogue's files that are kept on this device, apart from those of the build. */

const FOLDER = 'device/';

/**
 * The name of a file.
 *
 * @param generation tells one import from another
 * @param stem what the file is: « search », « sheets-3 »
 */
export function nameDeviceFile(generation: string, stem: string): string {
  return `${FOLDER}${generation}/${stem}.json`;
}

/** Whether a file is of this import. */
export function isOfGeneration(name: string, generation: string): boolean {
  return name.startsWith(`${FOLDER}${generation}/`);
}

/** Whether a file is kept on this device. */
export function isDeviceFile(name: string): boolean {
  return name.startsWith(FOLDER);
}
