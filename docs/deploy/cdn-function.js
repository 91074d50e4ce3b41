// Avant le stockage (CloudFront Functions, « viewer request ») : une adresse de page demande index.html.
// Sous un chemin, base = '/orientation/'. Une adresse de métier contient un point (/metiers/MET.10) : le point ne dit rien.
var base = '/';
var files =
  /^(?:assets\/.*|data\/.*|index\.html|service-worker\.js|manifest\.webmanifest|offline\.json|[\w-]+\.(?:txt|xml|png|svg))$/;

// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name
function handler(event) {
  var request = event.request;
  if (request.uri.indexOf(base) === 0 && !files.test(request.uri.slice(base.length))) request.uri = `${base}index.html`;
  return request;
}
