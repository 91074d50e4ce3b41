import { useEffect, useState } from 'react';
import { type Catalogue, useCatalogue } from '../catalogue/catalogue.ts';
import type { CompiledSheet, SheetFields, SheetFileText } from '../official-catalogue/import-messages.ts';
import { saveFile } from '../ui/save-file.ts';
import { compileTexts, withoutErrors, writeFields } from './compile-local.ts';
import { MOST_SHEETS, readSheetFiles, writeSheetsFile } from './local-file.ts';
import { type LocalSheet, readLocalSheets, writeLocalSheets } from './local-store.ts';

/** A sheet that was not taken, and why: file, line, column, remedy. */
export type Refused = { file: string; problems: { line: number; column: number; message: string }[] };

export type LocalSheets = {
  sheets: readonly LocalSheet[];
  refused: readonly Refused[];
  /** What was last done, in words; where it failed, why. */
  said: string;
  isBusy: boolean;
  open: (files: readonly File[]) => Promise<void>;
  /** Takes sheets in. @returns whether all of them were taken */
  add: (sheets: readonly SheetFileText[]) => Promise<boolean>;
  /** Writes a form as a sheet, and takes it in. */
  addFields: (fields: SheetFields) => Promise<boolean>;
  remove: (id: string) => void;
  save: (sheets: readonly LocalSheet[]) => void;
};

/** From here on ids are free: Onisep's are far below. */
const FIRST_OWN_ID = 900_001;

/** A free id for a new sheet of one's own. */
export function freeId(sheets: readonly LocalSheet[], { byId }: Catalogue): string {
  const taken = new Set([...byId.keys(), ...sheets.map(({ job }) => job.id)]);
  let number = FIRST_OWN_ID;
  while (taken.has(`MET.${number}`)) number += 1;
  return `MET.${number}`;
}

/** The sheets kept on this device, and what can be done with them. They follow other tabs through the catalogue. */
export function useLocalSheets(): LocalSheets {
  const catalogue = useCatalogue();
  const [sheets, setSheets] = useState<readonly LocalSheet[]>(() => readLocalSheets().sheets);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [said, say] = useState('');
  const [isBusy, setBusy] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the catalogue is another after each change, in any tab
  useEffect(() => setSheets(readLocalSheets().sheets), [catalogue]);

  const keep = (next: readonly LocalSheet[], done: string) => {
    try {
      writeLocalSheets(next);
      setSheets(next);
      say(done);
      return true;
    } catch {
      say('Il n’y a pas la place de garder ces fiches ici\u00a0: rien n’a changé. Enregistrez-les dans un fichier.');
      return false;
    }
  };

  const take = async (compiling: Promise<readonly CompiledSheet[]>): Promise<boolean> => {
    setBusy(true);
    try {
      const compiled = await compiling;
      const now = readLocalSheets().sheets;
      const clashes = compiled.flatMap(({ file, job }): Refused[] => {
        const own = job === null ? undefined : catalogue.byId.get(job.id);
        if (own === undefined || own.isLocal === true) return [];
        const message = `L’identifiant ${own.id} est celui de «\u00a0${own.title}\u00a0», dans le catalogue. Écrivez-en un autre sur la ligne **ID:**, par exemple ${freeId(now, catalogue)}.`;
        return [{ file, problems: [{ line: 2, column: 1, message }] }];
      });
      const good = withoutErrors(compiled).filter(({ file }) => !clashes.some((clash) => clash.file === file));
      const faulty = compiled
        .map(({ file, problems }) => ({ file, problems: problems.filter(({ severity }) => severity === 'error') }))
        .filter(({ problems }) => problems.length > 0);
      setRefused([...faulty, ...clashes]);
      const ids = new Set(good.map(({ job }) => job.id));
      const replaced = now.filter(({ job }) => ids.has(job.id)).length;
      const next = [...now.filter(({ job }) => !ids.has(job.id)), ...good];
      if (next.length > MOST_SHEETS) {
        say(`Plus de ${MOST_SHEETS} fiches ne tiennent pas ici\u00a0: rien n’a changé.`);
        return false;
      }
      const words = [
        good.length - replaced > 0 && `${good.length - replaced} ajoutée${good.length - replaced > 1 ? 's' : ''}`,
        replaced > 0 && `${replaced} remplacée${replaced > 1 ? 's' : ''}`,
        faulty.length + clashes.length > 0 &&
          `${faulty.length + clashes.length} refusée${faulty.length + clashes.length > 1 ? 's' : ''}`,
      ].filter((part) => part !== false);
      const sentence = `Fiches\u00a0: ${words.join(', ')}.`;
      if (good.length === 0) {
        say(words.length === 0 ? 'Aucune fiche à ajouter.' : sentence);
        return false;
      }
      return keep(next, sentence) && faulty.length + clashes.length === 0;
    } catch {
      say('Ce qui vérifie les fiches n’a pas pu être chargé. Vérifiez la connexion, puis réessayez.');
      return false;
    } finally {
      setBusy(false);
    }
  };

  return {
    sheets,
    refused,
    said,
    isBusy,
    add: (texts) => take(compileTexts(texts)),
    addFields: (fields) => take(writeFields(fields).then((written) => (written === null ? [] : [written]))),
    async open(files) {
      const opened = await readSheetFiles(files);
      if (opened.sheets.length > 0) await take(compileTexts(opened.sheets));
      if (opened.messages.length > 0) say(opened.messages.join(' '));
    },
    remove(id) {
      keep(
        sheets.filter(({ job }) => job.id !== id),
        'La fiche est retirée de cet appareil.',
      );
    },
    save(chosen) {
      const [only] = chosen;
      const isOne = chosen.length === 1 && only !== undefined;
      const name = isOne ? only.file.replace(/\.[^.]*$/, '') : 'azimut-fiches-locales';
      const text = isOne ? only.text : writeSheetsFile(chosen);
      saveFile(
        new Blob([text], { type: isOne ? 'text/markdown' : 'application/json' }),
        `${name}.${isOne ? 'md' : 'json'}`,
      );
    },
  };
}
