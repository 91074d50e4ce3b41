/** The module that the Vite plugin makes: where the compiled catalogue's files are. */
declare module 'virtual:azimut/catalogue' {
  const files: import('../domain/browser-catalogue.ts').CatalogueFiles;
  export default files;
}
