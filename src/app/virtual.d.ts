/** The module that the Vite plugin makes: where the compiled catalogue's files are. */
declare module 'virtual:azimut/catalogue' {
  const files: import('../domain/browser-catalogue.ts').CatalogueFiles;
  export default files;
}

/** The deployer's settings, put in by the build. */
declare const __AZIMUT_SETTINGS__: import('../domain/settings.ts').Settings;
