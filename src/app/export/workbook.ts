/** A list of jobs as an XLSX file, with write-excel-file. */

import writeExcelFile, { type Feature, type Row } from 'write-excel-file/universal';
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import type { Cell } from '../../domain/csv.ts';
import type { CatalogueInfo } from '../../domain/job.ts';
import { COLUMNS, LINKED_COLUMNS } from './job-rows.ts';

/** What the file says of itself on its second sheet. `madeOn`: ISO date. */
export type WorkbookSource = { title: string; info: CatalogueInfo; madeOn: string };

const HEADER = { fontWeight: 'bold', backgroundColor: '#EFE8D8', wrap: true, alignVertical: 'top' } as const;
/** The link blue of spreadsheets. */
const LINK = { textColor: '#0563C1', textDecoration: { underline: true } } as const;
/** Excel takes cells of this format for text, even once they are edited: none turns into a formula. */
const TEXT = { format: '@' } as const;
const DATE = 'dd/mm/yyyy';
const LINK_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Where a cell leads: places from 0. */
type CellLink = { row: number; column: number; address: string };

/**
 * Writes rows of `jobRows`: numbers as numbers, texts as texts, the title and the address of each as links to its sheet, under
 * a header that stays in sight; where they come from is on a second sheet.
 */
export function writeWorkbook(rows: readonly (readonly Cell[])[], source: WorkbookSource): Promise<Blob> {
  const links = linksOf(rows);
  const linked = new Set(links.map(({ row, column }) => `${row} ${column}`));
  const data: Row[] = [
    COLUMNS.map(({ header }) => ({ value: header, ...HEADER })),
    ...rows.map((cells, at) =>
      cells.map((cell, column) => {
        if (cell === null || typeof cell === 'number') return cell;
        return { value: cell, ...TEXT, ...(linked.has(`${at + 1} ${column}`) ? LINK : {}) };
      }),
    ),
  ];
  return writeExcelFile(
    [
      { data, sheet: 'Métiers', columns: COLUMNS.map(({ width }) => ({ width })), stickyRowsCount: 1 },
      { data: sourceRows(source, rows.length), sheet: 'Source', columns: [{ width: 22 }, { width: 80 }] },
    ],
    { features: [linkFeature(links)] },
  ).toBlob();
}

function sourceRows({ title, info, madeOn }: WorkbookSource, count: number): Row[] {
  const rows: [string, string | number | Date | null][] = [
    ['Liste', title],
    ['Nombre de métiers', count],
    ['Catalogue', info.title ?? 'titre inconnu'],
    ['Source', info.source ?? 'source inconnue'],
    ['Adresse de la source', info.sourceUrl],
    ['Édition', info.edition === null ? 'date inconnue' : new Date(`${info.edition}T00:00:00Z`)],
    ['Licence', info.licence ?? 'licence inconnue'],
    ['Fichier fait le', new Date(`${madeOn}T00:00:00Z`)],
  ];
  return rows.map(([name, value]) => [
    { value: name, fontWeight: 'bold' },
    value instanceof Date
      ? { value, format: DATE, align: 'left' }
      : typeof value === 'string'
        ? { value, ...TEXT }
        : { ...(value === null ? {} : { value }), align: 'left' },
  ]);
}

/** An address leads somewhere only where the app is served over the web. */
function linksOf(rows: readonly (readonly Cell[])[]): CellLink[] {
  return rows.flatMap((cells, at) => {
    const address = cells[LINKED_COLUMNS[1]];
    if (typeof address !== 'string' || !/^https?:/.test(address)) return [];
    return LINKED_COLUMNS.map((column) => ({ row: at + 1, column, address }));
  });
}

const SHEET_FILE = 'xl/worksheets/sheet{id}.xml';

/** The links of the first sheet: write-excel-file has none of its own, and offers « features » that add what it lacks. */
function linkFeature(links: readonly CellLink[]): Feature<Blob> {
  const nameOf = (at: number) => `rId-lien-${at + 1}`;
  return {
    files: {
      transform: {
        [SHEET_FILE]: {
          transform: (xml, _options, { sheetIndex }) => {
            if (sheetIndex !== 0 || links.length === 0) return xml;
            const markup = links.map(({ row, column }, at) =>
              getSelfClosingTagMarkup('hyperlink', { ref: getCellAddress(row, column), 'r:id': nameOf(at) }),
            );
            return insertElementMarkupAccordingToOrderOfSiblings(
              xml,
              `<hyperlinks>${markup.join('')}</hyperlinks>`,
              getOrderOfSiblings(SHEET_FILE, 'worksheet') ?? [],
              'worksheet',
            );
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_options, { sheetIndex }) =>
            sheetIndex === 0
              ? links
                  .map(({ address }, at) =>
                    getSelfClosingTagMarkup('Relationship', {
                      Id: nameOf(at),
                      Type: LINK_TYPE,
                      Target: address,
                      TargetMode: 'External',
                    }),
                  )
                  .join('')
              : undefined,
        },
      },
    },
  };
}
