/** The lines of a page's head that are not the app's own. */

import { settings } from '../settings.ts';

/** The picture that is shown with a link to any page, in `public/`. */
const PICTURE = {
  file: 'apercu.png',
  width: 1200,
  height: 630,
  alt: 'Des courbes de niveau, une boussole\u00a0: trouve ton cap.',
};

export type Description = {
  /** As it stands in the page's own title. */
  title: string;
  description: string;
  /** The page's whole address; `null`: nobody said where the app is. */
  address: string | null;
  /** For search engines; `null`: the page is of no thing that they know. */
  structured: object | null;
};

/** What a link to the page is shown with, and what search engines read. */
export function writeHead({ title, description, address, structured }: Description): string {
  const tags = [
    meta('name', 'description', description),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', settings.name),
    meta('property', 'og:locale', 'fr_FR'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
  ];
  if (address !== null && settings.site !== null) {
    tags.push(
      meta('property', 'og:url', address),
      meta('property', 'og:image', settings.site + PICTURE.file),
      meta('property', 'og:image:width', String(PICTURE.width)),
      meta('property', 'og:image:height', String(PICTURE.height)),
      meta('property', 'og:image:alt', PICTURE.alt),
      meta('name', 'twitter:card', 'summary_large_image'),
    );
  }
  if (structured !== null) tags.push(`<script type="application/ld+json">${toScriptText(structured)}</script>`);
  return tags.join('\n    ');
}

/** Code that the app imports for a page, asked for beside its own. */
export function preloadCode(file: string): string {
  return `<link rel="modulepreload" crossorigin href="${escapeHtml(import.meta.env.BASE_URL + file)}">`;
}

/** A file of the catalogue that a page asks for, asked for beside its code. */
export function preloadData(file: string): string {
  return `<link rel="preload" as="fetch" href="${escapeHtml(import.meta.env.BASE_URL + file)}" crossorigin>`;
}

/** A text as it stands in HTML, in an attribute too. */
export function escapeHtml(text: string): string {
  const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escapeHtml(content)}">`;
}

/** JSON that ends no script and begins no comment, whatever stands in it. */
function toScriptText(value: object): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
