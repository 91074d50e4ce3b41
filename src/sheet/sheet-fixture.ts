/** Small literal sheets for tests: a minimal one that has no problem, with one part of it replaced. */

type Parts = {
  title?: string;
  id?: string;
  forms?: string;
  facts?: string;
  alternatives?: string;
  presentation?: string;
  brief?: string;
  more?: string;
  level?: string;
  after?: string;
};

/** A sheet as text. `facts`, `more` and `after` stand where sheets have ROME codes, further sections and last lists. */
export function sheetText(parts: Parts = {}): string {
  return [
    parts.title ?? '# tailleur/euse de pierre',
    parts.id ?? '**ID:** MET.12',
    parts.forms ?? '\n**Appellations:**\n- Féminin: tailleuse de pierre\n- Masculin: tailleur de pierre',
    parts.facts ?? '',
    parts.alternatives ?? '',
    parts.presentation ?? '\n## Présentation\n\nUn artisan du patrimoine.\n',
    parts.brief ?? '## En bref\n\nIl taille et pose la pierre.\n',
    parts.more ?? '',
    parts.level ?? "**Niveau d'accès minimum:** CAP ou équivalent",
    parts.after ?? '',
    '',
  ].join('\n');
}

/** A sheet whose « Salaire du débutant » says `text`, indented as the real sheets are. */
export function sheetPaying(text: string): string {
  return sheetText({
    more: `\n## Vie professionnelle\n\n## Salaire\n            ### Salaire du débutant\n            ${text}\n`,
  });
}
