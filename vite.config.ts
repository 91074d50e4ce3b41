import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { azimutCatalogue } from './src/compiler/plugin.ts';

/** The folder of sheets: `SEEDS_DIR`, else the catalogue that ships. */
const seeds = process.env.SEEDS_DIR || 'seeds';

/** Where the app is served below its host: `BASE=/orientation/`. */
const base = process.env.BASE || '/';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Built pages carry their policy; the development server's own scripts could not run under it. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'azimut-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig({
  base,
  plugins: [react(), tailwindcss(), azimutCatalogue(seeds), contentSecurityPolicy()],
  build: {
    target: ['chrome111', 'edge111', 'firefox128', 'safari16.4'],
    // A font or picture in a data: address could not be cached apart, and fonts are not allowed from there.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The libraries apart: they stay cached while our code and the catalogue change.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'vendor', test: /node_modules/ }] } } },
  },
  preview: { host: 'localhost', port: 4173 },
});
