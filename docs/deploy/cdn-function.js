// Avant le stockage (CloudFront Functions, « viewer request ») : une adresse de page demande le fichier de cette page, ou
// shell.html. Une page rendue que le catalogue n’a pas (/metiers/MET.0) reçoit ainsi le 404 du stockage.
// Sous un chemin, base = '/orientation/'. Une adresse de métier contient un point (/metiers/MET.10) : le point ne dit rien.
var base = '/';
var files =
  /^(?:assets\/.*|data\/.*|(?:.+\/)?[\w.-]+\.html|manifest\.webmanifest|offline\.json|[\w-]+\.(?:js|txt|xml|png|svg))$/;
var rendered = /^(?:metiers|domaines|interets|a-propos|accessibilite|(?:metiers|domaines|formations)\/[\w.-]+)$/;

// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name
function handler(event) {
  var request = event.request;
  if (request.uri.indexOf(base) !== 0) return request;
  var page = request.uri.slice(base.length);
  if (page === '') request.uri = `${base}index.html`;
  else if (files.test(page)) return request;
  else if (rendered.test(page)) request.uri = `${request.uri}.html`;
  else request.uri = `${base}shell.html`;
  return request;
}
