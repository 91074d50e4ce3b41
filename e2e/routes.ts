import { readFileSync } from 'node:fs';

/** The addresses of the route table, each with something that the catalogue has. */
export const ROUTES = [...readFileSync('src/app/routes.tsx', 'utf8').matchAll(/path: '([^']+)'/g)].map(
  ([, route = '']) =>
    route
      .replace('/metiers/:id', '/metiers/MET.17')
      .replace('/formations/:id', `/formations/${/FOR\.\d+/.exec(readFileSync('seeds/formations.csv', 'utf8'))?.[0]}`)
      .replace('/domaines/:slug', '/domaines/agriculture-animaux')
      .replace('*', '/nulle-part'),
);
