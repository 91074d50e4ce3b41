// Before anything is painted: how the reader wants to read (src/app/reading/reading.ts keeps it, styles.css does it).
try {
  document.documentElement.dataset.reading =
    sessionStorage.getItem('azimut-lecture') ?? localStorage.getItem('azimut-lecture') ?? '';
} catch {}
