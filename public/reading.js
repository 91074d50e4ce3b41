// Before anything is painted: how the reader wants to read (src/app/reading/reading.ts keeps it, styles.css does it), and
// whether the address asks for more than its path says.
try {
  document.documentElement.dataset.reading =
    sessionStorage.getItem('azimut-lecture') ?? localStorage.getItem('azimut-lecture') ?? '';
} catch {}
if (location.search !== '') document.documentElement.dataset.asked = '';
